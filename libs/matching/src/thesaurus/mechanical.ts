/** Machines, workshops and automation. One subject a line: Vietnamese terms; English terms. */
export const mechanical = `
robot, người máy, tay máy, cánh tay robot, rô bốt; robot, robotic arm, cobot
gắp, gắp hàng, bốc xếp, xếp pallet, bốc vác, khuân vác, lấy riêng, nhặt, nhặt tay, chân không; picking, palletising, palletizing, gripper, hand pick, vacuum gripper
thị giác máy, camera nhận dạng, nhận dạng hình ảnh, tự nhìn, mắt thần, camera công nghiệp, soi lỗi, kiểm lỗi, hàng lỗi, lỗi bề mặt, kiểm tra ngoại quan; machine vision, vision inspection, defect detection, computer vision, visual inspection
phân loại, tách riêng, chia chọn, sàng lọc vật; sorting, sorter
xe tự hành, xe kéo tự hành, AGV, AMR, xe chở trong xưởng, xe nâng; agv, amr, autonomous vehicle, forklift
băng tải, băng chuyền, gàu tải, vít tải; conveyor, screw conveyor
bưu kiện, kho hàng, chia hàng, hậu cần, giao hàng, logistic; parcel, warehouse, logistics, fulfilment
dây chuyền, chuyền sản xuất, dây chuyền ngừng, ngừng máy, dừng máy, máy đứng, năng suất máy, ca sản xuất; production line, downtime, oee, mes, shop floor, throughput
bảo trì, hỏng đột xuất, tra dầu, thay bi, bảo dưỡng, chẩn đoán máy, vòng bi, rung động; maintenance, predictive maintenance, bearing, vibration, condition monitoring
giảm rung, rung bần bật, chống rung, rung lắc; vibration damping, damper
máy tiện, máy phay, máy công cụ, máy cũ, gia công cơ khí, CNC, gia công phay, gia công tiện; machine tool, lathe, milling, cnc, machining, legacy machine
dao cắt, dao phay, mũi khoan, lưỡi cắt, dụng cụ cắt, mẻ dao, mòn dao; cutting tool, cutter, drill bit, tool wear
khuôn, khuôn mẫu, khuôn ép, khuôn dập, đánh bóng khuôn; mould, die, tooling, injection mould
in 3D, in ba chiều, tạo mẫu nhanh, bồi đắp; 3d printing, additive manufacturing, 3d printed
hàn hồ quang, hàn kim loại, mối hàn, thợ hàn, mỏ hàn hồ quang, hàn tự động; welding, welder, weld
đóng tàu, vỏ tàu, xưởng tàu, tôn tàu, sơn tàu; shipbuilding, shipyard, hull
cắt laser, laser, tia laser, khắc laser; laser cutting, laser cleaning, laser
tẩy gỉ, làm sạch bề mặt, phun cát, tẩy sơn; rust removal, sandblasting, surface cleaning
đúc, lò đúc, phôi đúc, đúc gang, nấu luyện, nấu chảy; casting, foundry, melting
máy dập, dập nguội, ép thủy lực, uốn ống, cán tôn; stamping, press, bending, forging
nhiệt luyện, tôi bề mặt, thấm nitơ, phủ cứng, lớp phủ cứng; heat treatment, hard coating, nitriding
gia công chính xác, đo kích thước, đo lường, đồ gá, dung sai; metrology, precision machining, fixture, tolerance
bánh răng, hộp số, trục vít, ổ đỡ; gearbox, gear, shaft
lắp ráp, siết ốc, bắt vít, lắp linh kiện; assembly, screwdriving
máy may, may mặc, xưởng may, chuyền may, cắt vải, thợ may; garment, sewing, apparel
dệt, khung dệt, dệt thổ cẩm, thổ cẩm, tấm khăn, khung cửi, thợ dệt, luồn thoi, luồn ngón; weaving, loom, handloom, brocade
làng nghề, nghề truyền thống, thủ công mỹ nghệ, nghệ nhân, OCOP, thủ công; craft village, traditional craft, handicraft, artisan
gốm sứ, lò gốm, nung gốm, men gốm, lò nung; pottery, ceramics, kiln
giày, da giày, giày dép, thuộc da, đế giày; footwear, shoe, leather, tannery
đồ gỗ, nghề mộc, chà nhám, xưởng mộc, nội thất; furniture, woodworking, sanding
máy đóng bao, đóng chai, chiết rót, dán nhãn, cân định lượng; bagging, bottling, filling machine, labelling
an toàn lao động, tai nạn lao động, bảo hộ, găng bảo hộ, mặt nạ, khí độc lao động; occupational safety, ppe, protective equipment, respirator
bộ xương ngoài, khung trợ lực, trợ lực, đỡ lưng, mỏi lưng; exoskeleton, assistive suit
người khuyết tật, xe lăn, khiếm thị, khiếm thính, người mù, điếc, ngôn ngữ ký hiệu; disability, wheelchair, visually impaired, deaf, sign language, assistive
thang máy, cầu trục, cẩu, nâng hạ; elevator, crane, hoist
thủy lực, xi lanh, van, khí nén truyền động; hydraulic, cylinder, pneumatic
điều khiển tự động, PLC, tủ điều khiển, tự động hóa, SCADA, điều khiển từ xa; automation, plc, scada, controller, remote control
hạt giống xử lý, máy ép viên, máy nghiền, nghiền, máy băm; crusher, grinding, pelletiser, shredder
hầm mỏ, khai mỏ, khai thác than, hầm lò, khoan nổ, quặng, khai khoáng; mining, ore, mine, quarry
tay lái, xe tải, xe buýt, động cơ xe, phanh; truck, bus, vehicle, brake
kiểm tra không phá hủy, siêu âm mối hàn, dò khuyết tật; non destructive testing, ndt, flaw detection
báo trộm, khóa cửa, chống trộm, mất trộm; burglar alarm, lock, theft
máy bán hàng tự động, ki ốt; vending machine, kiosk
đồ chơi, dụng cụ học tập, bộ thí nghiệm, đồ dùng dạy học; toy, teaching aid, lab kit
cân điện tử, cân xe, cái cân, cân hàng; scale, weighing
đan lưới, đan lát, máy đan, thêu, máy thêu; braiding, knitting, embroidery
lau kính, làm sạch bồn, vệ sinh bể, vệ sinh công nghiệp, robot lau; cleaning robot, tank cleaning, facade cleaning
chế tạo máy, máy móc, cơ khí, xưởng cơ khí, máy tự chế; mechanical engineering, machinery, workshop
nhà máy thông minh, công nghiệp 4.0, số hóa nhà máy; smart factory, industry 4.0
`;
