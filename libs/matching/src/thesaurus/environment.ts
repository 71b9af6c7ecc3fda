/** Water, waste, air and climate. One subject a line: Vietnamese terms; English terms. */
export const environment = `
nước thải, xử lý nước thải, nước xả, xả thải, bể xử lý, trạm xử lý nước; wastewater, effluent, sewage, wastewater treatment
dệt nhuộm, xưởng nhuộm, nước nhuộm, thuốc nhuộm, nhuộm, độ màu; dyeing, dye house, textile wastewater, colour removal
tái sử dụng nước, tái dùng nước, tuần hoàn nước; water reuse, water recycling
màng lọc, lọc màng, siêu lọc, màng gốm, thẩm thấu ngược, màng RO, lọc RO, MBR; membrane, ultrafiltration, ceramic membrane, reverse osmosis, mbr
dầu mỡ, mỡ thừa, bể tách mỡ, bẫy mỡ, hố ga bếp, hố ga, nước thải bếp, nghẽn ống, nghẹt cống, bếp ăn, nấu ăn bán trú, bán trú; grease, grease trap, fat oil and grease, kitchen wastewater, canteen
mùi hôi, hôi thối, nồng nặc, bốc mùi, khử mùi, mùi; odour, odor, deodorising, stink
nước giếng, nước ngầm, nhiễm sắt, nhiễm phèn, nước vàng, mangan, giếng khoan; groundwater, well water, iron, manganese
asen, thạch tín, kim loại nặng, chì, cadimi, thủy ngân, crom; arsenic, heavy metal, lead contamination, cadmium, mercury
nước sạch, nước uống, nước sinh hoạt, cấp nước sinh hoạt, lọc nước, nước lũ, nước ăn; drinking water, clean water, water purification, potable
nước lợ, khử mặn, lọc mặn, nước biển thành ngọt, ngọt hóa; desalination, brackish water, seawater desalination
thu nước mưa, trữ nước, nước mưa, bể chứa, hứng sương, nước từ không khí; rainwater harvesting, water storage, atmospheric water
cấp nước, thất thoát nước, rò rỉ nước, mất nước, vỡ ống, nghe đất, đồng hồ nước, áp kế, vùng áp; water supply, water leak, leakage, non revenue water, dma, water network, hydraulic model
phú dưỡng, hồ phú dưỡng, tảo nở hoa, hồ xanh rêu, kênh đen, ao hồ ô nhiễm, sông chết, hồ công viên; eutrophication, algal bloom, lake, polluted canal
phốt phát, phốt pho, nitơ, amoni, đạm trong nước; phosphate, phosphorus, nitrogen, ammonium, ammonia
hấp phụ, than hoạt tính, zeolit, vật liệu lọc, bùn đỏ; adsorbent, adsorption, activated carbon, zeolite, red mud
bùn thải, bùn nạo vét, bùn cống, ép bùn, bùn; sludge, dredged sediment, dewatering
rác, rác thải, rác sinh hoạt, bãi rác, chôn lấp, thu gom rác, xe rác; waste, municipal waste, garbage, landfill
nước rỉ rác, nước rác, rỉ rác; leachate
đốt rác, lò đốt, điện rác; incineration, incinerator, waste to energy
rác hữu cơ, rác bếp, thức ăn thừa, rác thực phẩm, rác chợ; food waste, organic waste, kitchen waste
rác nhựa, ni lông, túi ni lông, nhựa thải, nhựa phế, phế nhựa, tái chế nhựa, chai nhựa; plastic waste, plastic recycling, plastic bags, pet bottles
rác biển, rác đại dương, rác trôi, rác nổi, rác cảng, vớt rác; marine litter, ocean waste, floating debris, trash boom
vi nhựa; microplastic
rác điện tử, bo mạch, bảng mạch, thiết bị thải bỏ, máy tính thải, điện thoại cũ, linh kiện hỏng, mạch in; e-waste, electronic waste, circuit boards, weee
thu hồi kim loại, kim loại quý, thu hồi vàng, thu hồi đồng, hòa tách, bioleaching, đất hiếm; metal recovery, precious metal, bioleaching, gold, copper, rare earth
pin thải, ắc quy thải, tái chế pin, thu hồi lithi; battery recycling, spent battery, lithium recovery
rác xây dựng, xà bần, phế thải xây dựng, phá dỡ, gạch vụn; construction waste, demolition waste, rubble, c&d waste
chất thải y tế, rác y tế, kim tiêm, rác bệnh viện; medical waste, healthcare waste, sharps
chất thải nguy hại, hóa chất độc, dung môi thải, dioxin, đất nhiễm, đất ô nhiễm; hazardous waste, soil remediation, contaminated soil, dioxin
tràn dầu, dầu loang, váng dầu, thấm dầu, nước la canh; oil spill, oily water, oil sorbent
khí thải, khói, bụi mịn, ống khói, lọc bụi, xử lý khí thải, khói lò, bụi mù, bụi; exhaust gas, flue gas, dust, particulate, air pollution, stack emission, smoke
chất lượng không khí, trạm đo không khí, PM2.5, VOC, dung môi bay hơi; air quality, pm2.5, voc
tiếng ồn, giảm ồn, cách âm, ồn; noise, soundproof, acoustic
khí nhà kính, phát thải, kiểm kê khí nhà kính, dấu chân carbon, báo cáo carbon, CBAM, thuế carbon, chuyển đổi xanh; greenhouse gas, carbon footprint, embedded emissions, cbam, ghg, scope 3, esg
tín chỉ carbon, đo đếm carbon, MRV, hấp thụ carbon; carbon credit, mrv, carbon sequestration
metan, khí metan; methane
ngập, ngập lụt, lũ, chống ngập, mưa ngập, triều cường, thoát nước, cống thoát, cảnh báo lũ, lũ quét; flood, flooding, drainage, tide, flash flood, stormwater
sạt lở, xói lở, lở bờ, lở đất, lở núi, trượt đất, mái dốc, đất chạy, nứt đồi; landslide, erosion, slope failure, riverbank erosion, slope
bờ sông, bờ biển, kè, kè mềm, đê, bãi bồi, sóng đánh, bờ kè, mỏ hàn; river bank, coast, dike, revetment, geotube, breakwater, groyne
dự báo thời tiết, khí tượng, mưa cục bộ, dông lốc, chống sét, sét đánh, trạm đo mưa, bão; weather forecast, meteorology, rain gauge, lightning, storm, typhoon
cảnh báo sớm, báo động trước, báo trước, dự báo thiên tai, thiên tai; early warning, disaster
nước làm mát, cáu cặn, đóng cặn, nước cứng; scaling, cooling water, water softening
thoát nước mái, vườn mái, cây xanh đô thị, mái xanh; green roof, urban greening
vi sinh xử lý, chế phẩm vi sinh, men xử lý, bùn hoạt tính, hiếu khí, bể vi sinh, vi sinh; microbial, activated sludge, bioaugmentation, aerobic, bacillus
kỵ khí, biogas, hầm biogas, hầm khí, khí sinh học, ủ khí; anaerobic, biogas, digester
hồ sinh học, đất ngập nước, trồng cây lọc nước, bãi lọc trồng cây, thực vật thủy sinh; constructed wetland, phytoremediation
đa dạng sinh học, động vật hoang dã, voi, bẫy ảnh, loài xâm hại; biodiversity, wildlife, camera trap, invasive species
nhà vệ sinh, bể phốt, hầm cầu, bồn cầu, hầm tự hoại; toilet, septic tank, sanitation
phân loại rác tại nguồn, thùng rác thông minh, thùng rác; waste separation, smart bin
khử trùng nước, clo, diệt khuẩn nước; water disinfection, chlorine
quan trắc tự động, trạm quan trắc, đo xả thải; environmental monitoring station, online monitoring
quần áo cũ, vải vụn, rác thải dệt may; textile waste, used clothing
dầu nhớt thải, dầu thải, dầu cặn; waste oil, used oil
hạn hán, khô hạn kéo dài, thiếu nước; drought, water scarcity
động đất, sóng thần, nứt đập; earthquake, tsunami
rò khí, khí gas rò, khí dễ cháy, khí độc; gas leak, toxic gas, combustible gas
bã cà phê, vỏ trái cây, vỏ sầu riêng, vỏ cà phê; coffee grounds, fruit peel, coffee husk
cây đổ, cây xanh, cây đường phố; urban tree, tree failure
hóa chất, độc chất, sự cố hóa chất; chemical spill, toxicity
`;
