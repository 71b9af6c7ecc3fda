/** Building, roads and transport. One subject a line: Vietnamese terms; English terms. */
export const construction = `
bê tông, trạm trộn, bê tông tươi, độ sụt, đổ bê tông, vữa; concrete, slump, mortar, ready mix
cát nghiền, cát nhân tạo, thiếu cát, cát sông, cát biển, cốt liệu, đá mạt; manufactured sand, crushed sand, aggregate, sea sand
siêu dẻo, phụ gia bê tông, giữ sụt, phụ gia hóa học; superplasticiser, superplasticizer, admixture, pce
cốt thép, thép trong bê tông, thanh cốt, nứt do rỉ, vật liệu thay thép; rebar, reinforcement, reinforcing steel
cây cầu, cầu đường, dầm cầu, cầu dân sinh, cầu treo, mố cầu; bridge, girder
đường giao thông, mặt đường, ổ gà, đường nông thôn, nhựa đường, lún đường, vá đường, đường đất; road, pavement, asphalt, pothole, bitumen
bê tông thấm, vỉa hè, gạch thấm, hè phố; pervious concrete, permeable pavement, sidewalk
nền đất yếu, lún, gia cố nền, đất yếu, nền móng, móng, cọc, ép cọc; soft soil, ground improvement, foundation, pile, settlement
vải địa kỹ thuật, ống địa kỹ thuật, rọ đá; geotextile, geotube, gabion
gia cố đất, ổn định đất, đất gia cố, đóng rắn đất; soil stabilisation, soil stabilizer
nhà lắp ghép, nhà tiền chế, lán trại, nhà công trường, mô đun nhà, tấm panel, panel, vách, vách ngăn; prefabricated, modular house, panel, partition, site housing
nhà chống bão, nhà chống lũ, nhà nổi, tốc mái, bay mái, nhà tránh lũ; storm resistant house, floating house, flood resilient
kết cấu, vượt nhịp, khung nhà, dàn không gian, nút liên kết; structure, frame, truss, structural
sửa chữa kết cấu, vết nứt, nứt, thấm nứt, trám nứt, tự liền, xuống cấp; crack, repair, self healing, retrofit, structural repair
quan trắc công trình, nghiêng lún, giám sát cầu, sức khỏe kết cấu, kiểm định công trình; structural health monitoring, settlement monitoring, inspection
đường ống, ống nước, ống ngầm, sửa ống, ống mục, ống gang, không đào, đào đường; pipe, pipeline, trenchless, pipe repair, sewer
cống, cống ngầm, nạo vét, hố ga đường, nạo vét cống; sewer, culvert, dredging
mô hình thông tin công trình, BIM, bản vẽ, dự toán, thiết kế xây dựng; bim, technical drawing, quantity estimation
giàn giáo, cốp pha, ván khuôn, thi công, công trường; scaffolding, formwork, construction site
tường, trát tường, gạch tường, xây tường, sơn tường; wall, plaster
mái, mái tôn, tấm lợp, lợp mái, ngói; roof, roofing, roof sheet, tile
cánh cửa, khung cửa, cửa sổ, kính nhà; door, window
nhà cũ, nhà cổ, trùng tu, tu bổ, bảo tồn công trình; restoration, conservation, old building
đường sắt, tàu hỏa, tà vẹt, ray; railway, train, sleeper, rail
cảng, cầu cảng, bến, bến cảng, phao neo, luồng tàu; port, jetty, berth, wharf, mooring
ghe, thuyền, tàu thủy, phà, đò, xuồng, tàu sông; boat, ferry, vessel, barge
xe đạp, vận tải, chở hàng, xe buýt, giao thông công cộng, bến xe; transport, freight, public transport
tai nạn giao thông, ngủ gật, buồn ngủ, lái xe, điểm đen; road safety, driver drowsiness, accident
đường dốc, lưới chắn đá, đá rơi, ta luy, neo đất; rockfall, soil nailing, slope protection
cỏ vetiver, cây chắn, kè sinh thái, trồng cỏ mái dốc; vetiver, bioengineering, eco revetment
con đập, đập nước, hồ chứa, hồ thủy lợi, mái kênh, kênh mương, cống thủy lợi, thủy lợi; dam, reservoir, canal, irrigation canal, sluice
đường hầm, đào hầm, hầm đường bộ; tunnel
đá, mỏ đá, bột đá, đá ốp lát, đá phế; stone, stone dust, quarry
tấm tường nhẹ, thạch cao, tấm xi măng; gypsum board, lightweight wall
đất sét, gạch đất, nhà đất nện; clay, rammed earth, adobe
bê tông siêu tính năng, UHPC, bê tông nhẹ, bê tông tự lèn; uhpc, lightweight concrete, self compacting concrete
dự ứng lực, cáp dự ứng lực, neo cáp; prestressing, tendon
biển báo, sơn kẻ đường, dải phân cách, đèn giao thông; road sign, road marking, barrier
thoát nạn, thang thoát hiểm, thoát hiểm; evacuation, escape
máy trát, máy xây, xây dựng tự động, in nhà; construction robot, plastering machine
bãi giữ xe, gara, hầm xe; car park, garage
kho bãi, nhà kho, nhà xưởng; warehouse building, industrial building
`;
