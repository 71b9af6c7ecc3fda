/** Materials, chemicals and surfaces. One subject a line: Vietnamese terms; English terms. */
export const materials = `
nhựa phân hủy, túi tự hủy, phân hủy sinh học, phân hủy được, tự hủy, nhựa sinh học, ống hút, hộp bã mía; biodegradable, compostable, bioplastic, pbat, pla, en 13432
hạt nhựa, thổi màng, màng PE, thổi túi, máy thổi, đùn, compound, ép nhựa; plastic resin, film blowing, bag film, extrusion, masterbatch, pellets
chống cháy, bắt lửa, bắt cháy, cháy lan, thử lửa, bài thử ngọn lửa, chậm cháy, dập lửa; flame retardant, fire retardant, fireproof, ul94, ul 94, fire resistant
halogen, brom, không halogen; halogen, halogen free, bromine
ván ép, gỗ ép, ván dăm, gỗ công nghiệp, MDF, ván sợi, tủ bếp; particleboard, mdf, plywood, wood panel, cabinet
keo dán, keo gỗ, keo, formaldehyde, chất kết dính; adhesive, glue, formaldehyde, binder
sơn, sơn phủ, sơn tĩnh điện, sơn bột, lớp phủ, phủ bề mặt, bong sơn; paint, coating, powder coating
ăn mòn, han gỉ, gỉ sét, rỉ sét, bị rỉ, gỉ, han rỉ, hơi muối, phun muối, muối biển, vùng biển, mặn biển; corrosion, rust, salt spray, anticorrosion, marine grade
lớp mạ, mạ kẽm, xi mạ, mạ crom, anod; plating, galvanising, electroplating, anodising
kháng khuẩn, diệt khuẩn, vải kháng khuẩn, cấy khuẩn, khuẩn mọc; antimicrobial, antibacterial
nano bạc, bạc nano, hạt bạc; nano silver, silver
vải, hoàn tất vải, giặt, bền giặt, sợi vải, cotton, polyester, phai màu; textile, fabric, finishing, wash durable, padding, stenter, washing
chống thấm, không thấm, kỵ nước, thấm dột, dột; waterproof, water repellent, hydrophobic, sealant
chống bám bẩn, tự làm sạch, siêu kỵ nước, bám bẩn; self cleaning, anti-fouling
xi măng, clinker, trợ nghiền, trạm nghiền; cement, clinker, grinding aid
tro bay, tro xỉ, xỉ than, xỉ lò, tro đáy, bãi xỉ; fly ash, slag, bottom ash
gạch không nung, gạch nhẹ, gạch, gạch lát, gạch block; brick, unfired brick, paving block, lightweight block
geopolymer, kiềm hoạt hóa; geopolymer, alkali activated
composite, sợi thủy tinh, sợi carbon, sợi bazan, sợi tự nhiên, compozit; composite, glass fibre, carbon fibre, basalt fibre, natural fibre
thủy tinh, kính cường lực, kính tiết kiệm; glass
cao su kỹ thuật, lốp, cao su phế, lốp thải, gioăng, đệm cao su; rubber product, tyre, waste tyre, gasket
đông tụ, cô đặc mủ, mủ loãng; coagulation, latex concentration
graphene, ống nano, vật liệu nano, nano; graphene, carbon nanotube, nanomaterial, nano
nam châm, vật liệu từ, ferit; magnet, magnetic
dầu bôi trơn, dầu nhờn, mỡ bôi trơn, bôi trơn, dầu thủy lực; lubricant, grease, biolubricant, hydraulic oil
dung môi, hóa chất tẩy rửa, nước rửa, chất tẩy, bồ hòn, xà phòng, nước giặt; solvent, detergent, cleaning agent, soap, surfactant
xúc tác, quang xúc tác, chất xúc tác, titan dioxit; catalyst, photocatalyst, tio2
silica, tro trấu silica, silica từ trấu; silica
lignin, xenlulo, cellulose, nanocellulose, bột giấy, nhà máy giấy, làm giấy; lignin, cellulose, pulp, paper
giấy bao bì, giấy chống thấm, hộp giấy, khay bã, cốc giấy; paper packaging, barrier paper, tray, moulded pulp
hút ẩm, chống ẩm, hơi nồm, hút nồm; desiccant, moisture, humidity
hydrogel, giữ ẩm, polyme siêu hút nước; hydrogel, superabsorbent
vật liệu cách nhiệt, aerogel, xốp cách nhiệt, bông khoáng, mút xốp; aerogel, foam, insulation material
mực in, in ấn, chất màu, phẩm màu, màu tự nhiên, nhuộm tự nhiên; ink, pigment, natural dye, printing
phát quang, chất phát quang, quang điện tử, màn hình; phosphor, luminescent, display
chất dẻo, PVC, PP, polyme, nhựa; polymer, pvc, polypropylene, plastic
thép, phôi thép, gang, luyện thép, lò cao, lò luyện; steel, iron, blast furnace, steelmaking
nhôm, hợp kim, đồng thau, magie; aluminium, alloy, brass
nhôm phế, tro nhôm, phế liệu, xỉ nhôm; scrap, dross
khí công nghiệp, oxy công nghiệp, nitơ lỏng, hóa chất cơ bản; industrial gas, nitrogen
axit, xút, xyanua, hóa chất mạnh, hóa chất độc hại; acid, caustic, cyanide
phụ gia, chất phụ gia, tăng cường; additive
sáp, parafin, nến; wax
thuộc da không crom, da thuộc, nước thải thuộc da; chrome free tanning, leather tanning
cháy nổ, chữa cháy, PCCC, bình chữa cháy, báo cháy, đám cháy; fire fighting, fire alarm, extinguisher, explosion
gốm kỹ thuật, vật liệu chịu lửa, gạch chịu lửa; refractory, technical ceramics
sợi chuối, sợi dứa, tơ tự nhiên, sợi xơ dừa; banana fibre, pineapple fibre
chất bảo quản gỗ, ngâm tẩm gỗ, chống mối; wood preservation, termite
màng chắn, màng nhiều lớp, bao bì chắn; barrier film, multilayer film
vật liệu in, nhựa in 3D, sợi in; filament, printing material
phân tích thành phần, phổ kế, sắc ký, phòng thí nghiệm; spectrometer, chromatography, laboratory
vật liệu từ phế thải, da nhân tạo, da sinh học; bio leather, artificial leather
`;
