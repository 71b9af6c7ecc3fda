/** Crops, livestock and forestry. One subject a line: Vietnamese terms; English terms. Own compilation (README). */
export const agriculture = `
lúa, cây lúa, ruộng lúa, thóc, vụ lúa, đạo ôn, rầy nâu; rice, paddy
gieo sạ, sạ, sạ hàng, sạ cụm, gieo hạt, máy sạ, lượng giống, giảm giống, gieo cấy, máy cấy; sowing, seeding, direct seeding, seed rate, transplanter
rơm rạ, rơm, rạ, đốt đồng, cuộn rơm, gốc rạ; straw, rice straw
trấu, vỏ trấu, cám gạo; rice husk, rice bran
cà phê, robusta, arabica, cupping, rang xay, thử nếm; coffee, roasting
hồ tiêu, hạt tiêu, tiêu đen, vườn tiêu, trụ tiêu, nọc tiêu; black pepper, pepper
cao su, mủ cao su, cạo mủ, mủ; rubber, latex
chè, búp chè, trà, đồi chè; tea
cây điều, hạt điều; cashew
sầu riêng, múi sầu; durian
xoài, cát chu; mango
thanh long; dragon fruit, pitaya
nhãn và vải, vải thiều, nhãn, chôm chôm; longan or lychee, longan, lychee, rambutan
chuối, buồng chuối; banana
quả cam, trái cam, cam sành, vườn cam, quýt, bưởi, cây có múi, vàng lá gân xanh, vàng lá thối rễ; citrus, orange, pomelo, huanglongbing, greening
bơ, trái bơ; avocado
dừa, xơ dừa, mụn dừa, gáo dừa, nước dừa, vườn dừa; coconut, coir
mía, bã mía, mía đường; sugarcane, bagasse
sắn, khoai mì, củ mì, tinh bột sắn; cassava, tapioca
khoai tây, khoai lang, củ giống; potato, sweet potato
ngô, hạt bắp, trái bắp, bắp lai; maize, corn
đậu nành, đậu tương, đậu phộng, hạt lạc, củ lạc; soybean, peanut
cà chua, ớt, cà tím, họ cà; tomato, chili, eggplant, solanaceous
héo xanh, chết xanh, héo rũ, rũ xuống, mạch nâu; bacterial wilt, ralstonia, wilt
gốc ghép, cây ghép, ghép cành, ghép gốc; rootstock, grafting, grafted
rau màu, rau ăn lá, rau sạch, rau an toàn, vườn rau, xà lách, rau quả; vegetables, leafy greens, lettuce
hoa, hoa lan, hoa cúc, lan hồ điệp, cắt cành, phòng lạnh xử lý hoa; flower, orchid, chrysanthemum, cut flower
nấm ăn, nấm rơm, nấm linh chi, bịch phôi, phôi nấm, đông trùng hạ thảo; mushroom, mycelium, spawn
cây giống, giống cây, vườn ươm, ươm giống, nhân giống, cây con; seedling, nursery, propagation
nuôi cấy mô, invitro, in vitro, cấy mô, vi nhân giống; tissue culture, micropropagation
giống mới, chọn tạo giống, lai tạo, dòng lai, chịu mặn, chịu hạn, giống chịu; breeding, variety, salt tolerant, drought tolerant, cultivar
xâm nhập mặn, hạn mặn, nhiễm mặn, nước mặn, đất mặn, phèn mặn; salinity, saline intrusion
tưới nhỏ giọt, tưới tiết kiệm, tưới tiêu, tưới nước, giờ tưới, nước tưới, cây khát, độ ẩm đất, khô hạn, thiếu nước ngọt; irrigation, drip irrigation, soil moisture, fertigation
nhà màng, nhà kính, nhà lưới, mái che, trồng trong nhà; greenhouse, net house, protected cultivation
thủy canh, khí canh, không đất, giàn trồng; hydroponics, aeroponics, aquaponics
phân bón, phân hóa học, bón phân, đạm urê, phân đạm, phân chậm tan, NPK; fertiliser, fertilizer, slow release, urea
phân hữu cơ, ủ phân, phân chuồng, phân compost, ủ hoai, hoai mục, phân vi sinh; compost, composting, organic fertiliser, manure
phân bón lá, amino axit, đạm cá, phun lá; foliar fertiliser, amino acid
cải tạo đất, đất bạc màu, đất chai, đất chua, thoái hóa đất, đất thoái hóa; soil improvement, soil degradation, soil conditioner
than sinh học; biochar
thuốc bảo vệ thực vật, thuốc trừ sâu, thuốc hóa học, phun thuốc, tồn dư thuốc, dư lượng; pesticide, pesticide residue, insecticide
sâu bệnh, dịch hại, sâu hại, sâu keo, sâu cuốn lá, rầy, bọ trĩ, nhện đỏ, bẫy đèn, bẫy; pest, insect pest, trap, ipm
bả sinh học, thiên địch, ong ký sinh, nấm xanh, chế phẩm sinh học trừ sâu, pheromone; biocontrol, biological control, pheromone, natural enemy, biopesticide
nấm đối kháng, chết nhanh, thối rễ, thối gốc, vàng lá, bệnh rễ; phytophthora, trichoderma, root rot, foot rot, fusarium
ruồi đục quả, ruồi vàng, bao trái; fruit fly
cỏ dại, diệt cỏ, làm cỏ, cắt cỏ, thuốc cỏ; weed, weeding, herbicide
ốc bươu vàng, chuột đồng, diệt chuột; golden apple snail, rodent, rat
máy bay nông nghiệp, máy bay không người lái, bay phun, phun từ trên cao, gieo từ trên không, thiết bị bay; drone, uav
viễn thám, ảnh vệ tinh, ảnh bay chụp; remote sensing, satellite imagery, satellite
mã số vùng trồng, vùng trồng, nhật ký canh tác, sổ ghi chép, cơ sở đóng gói, mượn mã, ghi sổ, nhà vườn; planting area code, growing area, packing house, farm diary, puc, gacc, globalgap, vietgap
nông nghiệp chính xác, ruộng bậc thang, bản đồ đất, nhu cầu phân; precision agriculture, variable rate
máy kéo, máy cày, máy làm đất, cơ giới hóa, máy nông nghiệp, ruộng dốc, đất dốc; tractor, tillage, mechanisation, agricultural machinery
máy gặt, máy thu hoạch, gặt đập, thu hoạch máy, hái quả, thu hái; harvester, harvesting, picking
thụ phấn, ong mật, đàn ong, nuôi ong, mật ong, tổ ong; pollination, bee, beekeeping, honey
heo, lợn, nái, heo con, lợn bản địa, lợn thịt, chuồng heo, trại heo; pig, swine, sow, piglet
dịch tả heo châu phi, dịch tả lợn, tả heo; african swine fever, asf
gà, vịt, gia cầm, gà đẻ, trứng, lò ấp, ấp trứng, ấp nở; poultry, chicken, duck, layer hen, egg, hatchery
cúm gia cầm, gà chết hàng loạt, lây gà; avian influenza, bird flu
bò, bò sữa, bê, đàn bò, trâu, trâu bò, bò thịt, gia súc; cattle, cow, dairy, buffalo, livestock
động dục, phối giống, thụ tinh nhân tạo, lên giống, tinh phân giới; oestrus, estrus, heat detection, artificial insemination, semen
viêm vú, vắt sữa, sữa tươi, thu mua sữa; mastitis, milking, milk
dê, cừu, thỏ; goat, sheep, rabbit
thẻ tai, định danh vật nuôi, đeo thẻ, gắn chip, bấm tai, mất trộm bò, đếm con; ear tag, livestock identification, uhf
kháng sinh, không kháng sinh, thay kháng sinh, tồn dư kháng sinh, kháng thuốc; antibiotic, antibiotic free, antimicrobial resistance, amr
thức ăn chăn nuôi, cám, khẩu phần, phụ gia thức ăn, thức ăn gia súc, thức ăn ủ chua, ủ chua, cỏ voi; feed, feed additive, silage, ration
mùi chuồng, mùi hôi chuồng, phân heo, phân gà, phân bò, nước thải chăn nuôi, chất thải chăn nuôi, đệm lót; livestock waste, manure, barn odour, bedding
thú y, tiêm phòng, bệnh vật nuôi, lở mồm long móng, viêm da nổi cục; veterinary, foot and mouth, lumpy skin
tằm, dâu tằm, kén tằm, tơ tằm; silkworm, sericulture, silk
yến, tổ yến, nhà yến, chim yến; swiftlet, bird nest
dược liệu, cây thuốc, thuốc nam, cây dược liệu, sâm, đảng sâm, củ nghệ, nghệ vàng, cà gai leo, đinh lăng, sa nhân; medicinal plant, herb, ginseng, turmeric, herbal
tán rừng, dưới tán, trồng rừng, rừng trồng, keo lai, giống cây rừng; forest, plantation, understorey, agroforestry
cháy rừng, lửa rừng, phòng cháy rừng; forest fire, wildfire
phá rừng, mất rừng, tuần rừng, kiểm lâm; deforestation, forest patrol, eudr
gỗ, ván gỗ, gỗ xẻ, gỗ ghép, mối mọt; timber, wood, lumber
tre, nứa, cây luồng, tre ép, mây tre; bamboo, rattan
úm gà, sưởi chuồng, đèn úm, làm mát chuồng, stress nhiệt; brooding, heat stress, barn cooling
đậu trái, rụng trái, rụng bông, rụng hoa, ra hoa, xử lý ra hoa; fruit set, fruit drop, flowering
cây ăn trái, cây ăn quả, vườn cây ăn trái, vườn cây; orchard, fruit tree
hạt giống, nảy mầm, bọc hạt; seed, germination, seed coating
phân tích đất, dinh dưỡng đất, mẫu đất; soil testing, soil nutrients
muối ăn, ruộng muối, diêm dân; salt making, salt farm
sương muối, rét hại, rét đậm, băng giá; frost, cold spell
phun sương, máy phun, giàn phun, bình phun, phun tự động; sprayer, spraying, misting
trùn quế, giun quế, nuôi giun; vermicompost, earthworm
dứa, khóm, mít, ổi, mãng cầu, đu đủ, dưa hấu, dưa lưới, nho, táo; pineapple, jackfruit, guava, papaya, melon, grape
hành, tỏi, gừng, riềng; onion, garlic, ginger
cây trồng, mùa vụ, năng suất cây trồng; crop, crop yield
chăn nuôi, trang trại, chuồng trại, vật nuôi, trại chăn nuôi; animal farming, farm, barn
bảo hiểm nông nghiệp, giá nông sản, được mùa mất giá, đầu ra nông sản; crop insurance, market price
`;
