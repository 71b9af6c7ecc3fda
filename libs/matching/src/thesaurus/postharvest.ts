/** Preserving and processing what fields, ponds and farms yield. One subject a line: Vietnamese terms; English terms. */
export const postharvest = `
sấy, phơi, phơi nắng, làm khô, hong khô, sấy khô, máy sấy, lò sấy, hạ ẩm, độ ẩm hạt, phơi khô; drying, dryer
sấy thăng hoa, đông khô, sấy lạnh; freeze drying, lyophilisation
sấy bơm nhiệt, bơm nhiệt; heat pump, heat pump drying
bảo quản, để lâu, giữ tươi, tươi lâu, hư hỏng, mau hỏng, thối, dập nát, tổn thất sau thu hoạch, hạn dùng, bày bán; preservation, shelf life, postharvest loss, spoilage
độ chín, trái chín, làm chín, ủ chín, hãm chín, chín sớm, ethylen, khí chín; ripening, ethylene
màng phủ ăn được, lớp màng ăn được, phủ sáp, màng bọc quả, màng chitosan, bọc trái; edible coating, fruit coating, wax
khí quyển điều chỉnh, khí quyển biến đổi, bao gói kín, hút chân không, hút khí; modified atmosphere, controlled atmosphere, vacuum packaging
bao bì, đóng gói, bao gói, màng bao; packaging, packing
kho lạnh, kho đông, cấp đông, trữ đông, phòng lạnh, tủ đông, hầm đông, máy nén lạnh, rã băng; cold storage, cold store, freezing, refrigeration, freezer
đông lạnh, đá lạnh, nước đá, giữ lạnh, thùng lạnh, xe lạnh, thùng cách nhiệt; ice, cooling, chilled, refrigerated truck, insulated box
chuỗi lạnh, đứt lạnh, quá nhiệt dọc đường, nhiệt độ dọc đường, nhật ký nhiệt độ; cold chain, temperature log, temperature excursion, tti
tem đổi màu, nhãn đổi màu, chỉ thị, tem thông minh, miếng dán; indicator label, time temperature indicator, smart label
mọt, mọt gạo, mối mọt kho, côn trùng kho, khử trùng hạt, hun trùng, xông hơi; weevil, stored grain pest, fumigation, phosphine, disinfestation
nấm mốc, bị mốc, ẩm mốc, độc tố nấm, aflatoxin; mould, mold, mycotoxin, aflatoxin
gạo, xay xát, lau bóng gạo, gạo lứt, gạo mầm; milled rice, rice milling
tách màu, phân loại hạt, máy tách hạt, phân loại quả, phân cỡ, phân loại trái, lựa trái, chọn trái; colour sorting, grading, sorting, fruit grading
độ ngọt, độ đường, độ chín bên trong, không phá hủy, cận hồng ngoại, soi bên trong; brix, near infrared, nir, non destructive
gọt vỏ, bóc vỏ, tách vỏ, tách hạt, cắt lát, bóc tách; peeling, shelling, husking, slicing
nước mắm, chượp, ủ cá, nước cốt cá, thùng chượp, nhà thùng, hũ mắm; fish sauce, fermented fish
histamin, gây ngứa; histamine
lên men, ủ men, men giống, chủng men, men vi sinh, nấm men, lợi khuẩn, giấm; fermentation, yeast, starter culture, probiotic, lactic
rượu, bia, cồn, nấu rượu, rượu gạo; wine, beer, alcohol, distilling
cacao, ca cao, sô cô la; cocoa, chocolate
nước ép, nước giải khát, đồ uống, nước quả, thanh trùng, tiệt trùng thực phẩm; juice, beverage, pasteurisation
áp suất cao, áp lực cao; high pressure processing, hpp
hơi quá nhiệt, hấp tiệt trùng, tiệt trùng gia vị, diệt khuẩn gia vị; superheated steam, sterilisation, steam sterilisation
plasma lạnh; cold plasma
tia cực tím, uvc, chiếu xạ; ultraviolet, uv, irradiation
ozone, ô zôn, khử khuẩn rau, rửa rau; ozone, produce washing
siêu âm; ultrasound, ultrasonic
trích ly, chiết xuất, chiết, cao chiết, chưng cất, tinh chiết, cô đặc, bí quyết chiết; extraction, extract, distillation, concentration
tinh dầu, dầu thơm, sả, quế, hoa hồi, cây hồi, tràm; essential oil, lemongrass, cinnamon, cajeput
siêu tới hạn; supercritical co2, supercritical
vi nang, vi bao, sấy phun, bột hòa tan, bột trái cây; encapsulation, microencapsulation, spray drying, instant powder
collagen, gelatin, da cá, vảy cá, xương cá; collagen, gelatin, fish skin
phụ phẩm chế biến, phụ phẩm cá, đầu tôm, vỏ tôm, đầu vỏ tôm, bã, vỏ quả, phế phụ phẩm; by product, shrimp shell, processing waste
chitin, chitosan; chitin, chitosan
thủy phân, enzym, enzyme, protease, men tiêu đạm; hydrolysis, enzymatic, enzyme, protease
đường mía, mật mía, đường thốt nốt, mật dừa; sugar, molasses, palm sugar
bún, miến, phở, mì, bánh tráng, bánh phở, hàn the; noodle, vermicelli, rice paper
giò chả, xúc xích, thịt chế biến, thịt nguội, giết mổ, lò mổ; sausage, processed meat, slaughterhouse
tinh bột, bột mì, tinh bột biến tính; starch, modified starch
protein thực vật, thịt chay, thực phẩm chay, đạm thực vật; plant protein, meat analogue
thực phẩm chức năng, tăng sức đề kháng, dinh dưỡng, thực phẩm dinh dưỡng; functional food, nutraceutical, nutrition
an toàn thực phẩm, kiểm nghiệm thực phẩm, ngộ độc, chất cấm trong thực phẩm, giấy phép attp; food safety, haccp
xuất khẩu trái tươi, đi đường biển, container lạnh, trái xuất khẩu, trái tươi; fresh fruit export, reefer, sea freight
dầu ăn, dầu thực vật, ép dầu, dầu cá; cooking oil, vegetable oil, oil press, fish oil
khô cá, cá khô, tôm khô, mực khô, một nắng; dried fish, dried seafood
dưa muối, kim chi, muối chua, rau muối; pickled vegetables, pickles
mứt, sấy dẻo, trái cây sấy, bánh kẹo; candied fruit, dried fruit, confectionery
sữa chua, phô mai, sữa hạt; yoghurt, cheese, plant milk
đồ ăn liền, cháo ăn liền, đóng hộp, đồ hộp, nồi tiệt trùng, thực phẩm đóng túi; ready meal, canned food, retort
gia vị, nước chấm, tương ớt, xì dầu, bột ngọt; spice, sauce, seasoning
giảm đường, giảm muối, ít đường, chất tạo ngọt; sugar reduction, sweetener
dị vật, lẫn kim loại, dò kim loại, tạp chất; foreign body, metal detector, impurity
hạt sen, hạt mắc ca, hạt óc chó, mè, vừng; lotus seed, macadamia, sesame
hun khói, xông khói; smoking, smoked food
nông sản, nông sản tươi, hàng nông sản; farm produce, agricultural produce
`;
