/** Making, storing and saving energy. One subject a line: Vietnamese terms; English terms. */
export const energy = `
tiết kiệm điện, hóa đơn điện, tiền điện, hao điện, tốn điện, ngốn điện, giảm điện năng, giá điện; electricity bill, power saving, energy saving, energy efficiency
giờ cao điểm, giờ thấp điểm, dời tải, chuyển tải, khung giờ, cao điểm, thấp điểm, công suất đỉnh, san tải; peak hours, off peak, load shifting, demand response, peak shaving
tích lạnh, trữ lạnh, tích trữ lạnh; ice bank, thermal storage, cold storage load
điện mặt trời, pin mặt trời, tấm pin, điện áp mái, mái nhà, năng lượng mặt trời, quang điện; solar, photovoltaic, rooftop solar, solar panel
rửa tấm pin, vệ sinh tấm pin, bụi tấm pin, làm sạch pin mặt trời; panel cleaning, solar panel cleaning
điện gió, tuabin gió, gió nhỏ, tua bin, cánh quạt gió; wind turbine, wind power, vertical axis
thủy điện nhỏ, thủy điện, suối, bánh xe nước; hydropower, pico hydro, micro hydro, dam
hòn đảo, đảo xa, ngoài đảo, hải đảo, xã đảo, đảo nhỏ, máy dầu, máy phát, vùng lõm điện, chưa có điện lưới, xa lưới, lưới nhỏ; island, microgrid, diesel generator, off grid, minigrid
biến tần, hòa lưới, tạo lưới, tự đứng lưới, lưới rã, bộ nghịch lưu, bộ biến đổi; inverter, grid forming, hybrid inverter
lưới điện, điện áp, sụt áp, đường dây, trạm biến áp, máy biến áp, mất điện, cúp điện, sự cố lưới, tủ trung thế; power grid, transformer, voltage, distribution grid, substation, outage, power cut
tổn thất điện, trộm điện, câu trộm, công tơ, đồng hồ điện; power loss, electricity theft, meter, smart meter
dây dẫn, đường dây trên không, cách điện, sứ, vật bay, diều vướng; overhead line, insulator, conductor
pin lưu trữ, lưu trữ điện, ắc quy, bình ắc quy, bình chì, trữ điện, tích điện, bình lithium, pin lithi, pin lithium, BESS, nguồn dự phòng, backup; battery, energy storage, lead acid, lithium, bess, 48 v, backup power
thoát nhiệt, cháy pin, pin cháy, nổ pin, phồng pin, bốc lửa; thermal runaway, battery fire
pin kẽm, kẽm ion, natri ion, pin muối; zinc ion, sodium ion
trạm viễn thông, nhà trạm, BTS, trạm phát sóng, cột ăng ten; telecom tower, base station, bts, telecom shelter
xe điện, xe máy điện, sạc xe, trạm sạc, đổi pin, trụ sạc; electric vehicle, ev charging, electric motorbike, battery swapping, charger
lò hơi, nồi hơi, hơi bão hòa, mua hơi, hơi nước, lò than; boiler, steam
than, đốt than, thay than, than đá; coal
sinh khối, củi, viên nén, mùn cưa, phụ phẩm đốt, củi trấu, đốt phụ phẩm, dăm gỗ; biomass, pellet, briquette, firewood, wood chip
khí hóa, khí tổng hợp, syngas; gasification, gasifier, syngas
phát điện, máy phát điện, đồng phát; power generation, cogeneration, generator
nhiệt thải, nhiệt dư, khí nóng thải, tận dụng nhiệt, thu hồi nhiệt; waste heat, heat recovery, orc
hydro, hydrogen, pin nhiên liệu, điện phân; hydrogen, fuel cell, electrolyser
biodiesel, ethanol, xăng sinh học, dầu thải, nhiên liệu sinh học; biodiesel, biofuel, ethanol, used cooking oil
khí nén, máy nén khí, rò khí nén; compressed air, air compressor
điều hòa, máy lạnh, làm mát, làm mát nhà xưởng, nóng như lò, nhà xưởng nóng, chiller; air conditioning, cooling, chiller, hvac
cách nhiệt, chống nóng, mái tôn nóng, sơn chống nóng, phản xạ nhiệt, nóng hầm hập; insulation, heat reflective, cool roof, thermal insulation
chiếu sáng, đèn LED, đèn đường, đèn chiếu, đèn; lighting, led, street light, lamp
động cơ, mô tơ, động cơ điện, máy bơm, trạm bơm, bơm nước; motor, electric motor, pump, pumping station
quản lý năng lượng, kiểm toán năng lượng, đo đếm điện, giám sát điện năng; energy management, energy audit, ems, iso 50001
nước nóng, đun nước, bình nước nóng, tắm nước nóng; water heating, hot water, solar water heater
bếp, bếp đun, khói bếp, bếp cải tiến, củi lửa; cookstove, clean cooking
dự báo công suất, dự báo điện, điều độ, mây che; power forecasting, dispatch, solar forecasting
phóng điện, phóng điện cục bộ, quá nhiệt mối nối, đầu cáp, cáp ngầm; partial discharge, cable, joint overheating
sóng hài, hệ số công suất, tụ bù, chất lượng điện; harmonics, power factor, power quality
lò gạch, lò tuynel, lò nung gạch, gạch mộc; brick kiln, tunnel kiln, green brick
xăng dầu, trạm xăng, bồn xăng, kho xăng; petrol station, fuel tank, fuel
khí gas, bình gas, LPG, khí hóa lỏng; lpg, gas cylinder
sấy mặt trời, nhà phơi, nhà sấy; solar dryer
cột điện, cột thu lôi, trụ điện, kiểm tra đường dây; pole, line inspection
bếp từ, đồ điện gia dụng, quạt điện, tủ lạnh; induction cooker, appliance, fan, fridge
sóng biển, thủy triều phát điện, điện sóng; wave energy, tidal energy
`;
