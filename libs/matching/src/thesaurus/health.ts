/** Medicine, pharmacy and public health. One subject a line: Vietnamese terms; English terms. */
export const health = `
bệnh viện, bệnh nhân, người bệnh, bác sĩ, điều dưỡng, khoa lâm sàng, trưởng khoa, khoa điều trị, phòng khám, ca bệnh; hospital, patient, clinic, clinical, nurse
tai biến, đột quỵ, bại liệt, bị liệt, liệt nửa người, co quắp, co cứng; stroke, hemiplegia, paralysis
phục hồi chức năng, vật lý trị liệu, trị liệu, tập vận động, xoa bóp, nắn bóp, kỹ thuật viên; rehabilitation, physiotherapy, therapy
bàn tay, xòe nắm, ngón tay, cầm nắm, găng tay; hand, glove, finger
thiết bị đeo, đeo tay, băng tay, vòng đeo; wearable, armband, wristband
gãy xương, nẹp, bó bột, xương khớp, chấn thương chỉnh hình, cột sống, vẹo cột sống; fracture, splint, orthopaedic, cast, scoliosis, spine
chân giả, tay giả, chi giả, cụt chân, mỏm cụt; prosthesis, prosthetic, amputee
cấy ghép, vật liệu y sinh, xương nhân tạo, nẹp vít, titan y tế; implant, biomaterial, bone graft
răng, nha khoa, răng miệng, xương hàm; dental, tooth, dentistry
bệnh mắt, khám mắt, mắt kém, nhãn khoa, võng mạc, đáy mắt, mù lòa, đục thủy tinh thể, cận thị; eye, retina, fundus, ophthalmology, myopia
tim mạch, điện tim, điện tâm đồ, rung nhĩ, huyết áp, ECG, nhồi máu; cardiac, ecg, heart, blood pressure, arrhythmia
tiểu đường, đái tháo đường, đường huyết, bàn chân tiểu đường; diabetes, glucose, diabetic foot
vết thương, vết loét, loét, bỏng, băng gạc, lâu lành, hoại tử, bỏng nặng; wound, ulcer, burn, dressing, wound healing
ghép thận, chạy thận, lọc máu, suy thận, thận nhân tạo; kidney, dialysis, haemodialysis
gan, men gan, viêm gan, xơ gan, hỗ trợ gan, gan nhiễm mỡ; liver, hepatitis, liver protective
ung thư, khối u, ung bướu, hóa trị, xạ trị, di căn; cancer, tumour, oncology, radiotherapy
cổ tử cung, vú, phụ khoa, tế bào học; cervical, breast cancer, pap smear, cytology
giải phẫu bệnh, tiêu bản, soi lam, lam kính, kính hiển vi; pathology, slide, microscope
chẩn đoán hình ảnh, X-quang, phim phổi, chụp phim, siêu âm tim, CT, MRI, đọc phim; medical imaging, x-ray, radiology, ct scan, ultrasound
bệnh lao, lao phổi, phổi, ho, hô hấp; tuberculosis, lung, cough, respiratory
máy thở, thở oxy, suy hô hấp, thở máy, HFNC, oxy y tế; ventilator, oxygen therapy, respiratory failure
theo dõi từ xa, sinh hiệu, mạch nhiệt, giám sát bệnh nhân, theo dõi liên tục, SpO2, phòng trực; remote monitoring, vital signs, patient monitor, telemonitoring
khám từ xa, hội chẩn, y tế từ xa, tuyến xã, trạm y tế, tuyến cơ sở, vùng xa, tuyến dưới, cô y tá; telemedicine, teleconsultation, health station, primary care
bệnh án, hồ sơ sức khỏe, bệnh án điện tử, đơn thuốc, kê đơn, nhầm thuốc, cấp phát thuốc; medical record, electronic health record, prescription, medication error, dispensing
vắc-xin, vắc xin, tiêm chủng, tủ mát, liều tiêm, thuốc tiêm chủng; vaccine, immunisation, vaccination
sốt xuất huyết, muỗi, lăng quăng, bọ gậy, sốt rét; dengue, mosquito, malaria, larvicide
test nhanh, que thử, xét nghiệm nhanh, sắc ký, kit xét nghiệm, bộ kit, kit, xét nghiệm tại chỗ; rapid test, test kit, lateral flow, point of care, kit, diagnostic
sinh học phân tử, PCR, giải trình tự, ADN, đột biến, khuếch đại đẳng nhiệt; pcr, dna, sequencing, molecular diagnostics, isothermal amplification, mutation
di truyền, mang gen, bệnh gen, tan máu bẩm sinh, truyền máu, thalassemia, tiền hôn nhân, sàng lọc trước sinh, sơ sinh, lỗi di truyền, cận huyết; genetic, carrier screening, thalassemia, thalassaemia, prenatal, newborn screening
thai phụ, sản khoa, bà bầu, mang thai, tim thai, đỡ đẻ, sinh non, bà đỡ, có bầu; pregnancy, maternal, fetal, obstetric, preterm, midwife
vàng da, trẻ sơ sinh, lồng ấp, chiếu đèn, thiếu tháng; jaundice, neonatal, incubator, phototherapy, newborn
dinh dưỡng trẻ, suy dinh dưỡng, thấp còi; malnutrition, stunting
rắn cắn, huyết thanh, nọc rắn, kháng nọc; snakebite, antivenom
kiểm soát nhiễm khuẩn, nhiễm khuẩn bệnh viện, khử khuẩn, tiệt khuẩn, dụng cụ mổ, hấp dụng cụ, diệt khuẩn phòng; infection control, sterilisation, disinfection, surgical instruments
phẫu thuật, mổ, phòng mổ, nội soi, mổ nội soi; surgery, endoscopy, laparoscopic, operating room
truyền dịch, bơm tiêm, máy truyền, giọt truyền; infusion, syringe pump
máu, tủ máu, ngân hàng máu, hiến máu, nhóm máu; blood, blood bank, transfusion
tế bào gốc, ghép tế bào; stem cell
tâm thần, trầm cảm, stress, tự kỷ, sức khỏe tâm thần; mental health, depression, autism
sa sút trí tuệ, alzheimer, mất trí nhớ; dementia
cai nghiện, ma túy, thuốc lá, rượu bia lái xe, nồng độ cồn; addiction, drug, smoking, alcohol
dược phẩm, thuốc viên, viên nang, bào chế, sinh khả dụng, thuốc gốc, hoạt chất, GMP; pharmaceutical, tablet, capsule, formulation, bioavailability, active ingredient, gmp
cao chuẩn, cao chuẩn hóa, cao dược liệu, chiết cao, bài thuốc, đông y, y học cổ truyền; standardised extract, herbal medicine, traditional medicine
nano curcumin, curcumin, hệ dẫn thuốc, liposom; curcumin, drug delivery, liposome
mỹ phẩm, dưỡng da, kem chống nắng, dầu gội; cosmetic, skincare, sunscreen
khẩu trang, trang phục y tế, áo blouse, đồng phục y tế, blouse, đồ bảo hộ y tế, ga giường bệnh; mask, medical garment, white coat, hospital linen
cấp cứu, xe cứu thương, cấp cứu ngoại viện, sơ cứu, ngừng tim; emergency, ambulance, first aid, defibrillator
dịch bệnh, giám sát dịch, ổ dịch, bùng dịch, dịch tễ; epidemic, outbreak, surveillance, epidemiology
giấc ngủ, ngáy, ngưng thở khi ngủ; sleep apnoea, sleep
kê khai bảo hiểm, viện phí, bảo hiểm y tế, chờ khám, xếp hàng khám; health insurance, hospital queue, billing
thính lực, máy trợ thính, tai mũi họng, nghe kém; hearing aid, audiology, ent
truyền nhiễm, HIV, sởi, tay chân miệng, covid; infectious disease, hiv, measles
kháng sinh đồ, nuôi cấy vi khuẩn, vi khuẩn kháng thuốc; antibiogram, bacterial culture
chống loét, giường bệnh, đệm nằm, nằm lâu; bed sore, pressure ulcer, hospital bed
hiếm muộn, thụ tinh ống nghiệm, vô sinh; infertility, ivf
béo phì, gút, mỡ máu, loãng xương; obesity, gout, cholesterol, osteoporosis
giun sán, ký sinh trùng, bệnh do ve; parasite, helminth
dược, nhà thuốc, thuốc uống, uống thuốc; medicine, pharmacy
sức khỏe cộng đồng, y tế dự phòng, khám sàng lọc; public health, preventive medicine
`;
