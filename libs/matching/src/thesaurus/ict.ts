/** Software, data and networks. One subject a line: Vietnamese terms; English terms. */
export const ict = `
phần mềm, ứng dụng, nền tảng số, hệ thống phần mềm, app, nền tảng; software, application, platform, app
truy xuất nguồn gốc, truy xuất, nguồn gốc, QR, mã QR, tem QR, chống giả, hàng giả, hàng nhái; traceability, qr, origin, anti counterfeit
chuỗi khối, sổ cái; blockchain, ledger
dịch máy, dịch tự động, biên dịch, bộ dịch, phiên dịch; machine translation, translation
tiếng dân tộc, tiếng khmer, tiếng mông, tiếng thái, chữ dân tộc, đồng bào; minority language, ethnic minority, khmer, hmong
nhận dạng giọng nói, gỡ băng, ghi âm cuộc họp, biên bản họp, lời nói thành chữ, bóc băng; speech recognition, transcription, speech to text, asr, meeting minutes
giọng đọc, đọc văn bản, tổng hợp tiếng nói; text to speech, speech synthesis, voice
chữ viết tay, nét bút, chép tay, bút mực, số hóa tài liệu, số hóa, giấy tờ cũ, hồ sơ giấy, gõ lại, quét tài liệu, scan, OCR, lưu trữ hồ sơ; handwriting recognition, handwriting, ocr, digitisation, archive, scanning
văn bản pháp luật, nghị định, pháp luật, quy định pháp luật, tra cứu luật; legal text, law, legislation, regulation
công văn, ký số, văn thư, hồ sơ điện tử, chữ ký số; e-signature, document management, records
hỏi đáp, trợ lý ảo, trợ lý, chatbot, tra cứu tài liệu, hỏi tài liệu, tìm trong tài liệu, tài liệu nội bộ, mô hình ngôn ngữ, trả lời câu hỏi; question answering, chatbot, assistant, rag, llm, language model, knowledge base, retrieval
tổng đài, chăm sóc khách hàng, trả lời khách; call centre, customer service
mạng kín, chạy tại chỗ, trong xưởng, nội bộ, không ra ngoài, máy chủ riêng, không đưa lên mạng, tại chỗ; on premise, on-premise, internal network, private
bảo mật, an toàn thông tin, tấn công mạng, mã độc, lộ dữ liệu, tin tặc, lừa đảo; cybersecurity, malware, intrusion, phishing, data leak
dữ liệu cá nhân, ẩn danh, quyền riêng tư; personal data, privacy, anonymisation
thi trắc nghiệm, cuộc thi, chấm điểm, giám khảo, ban giám khảo, chấm thi, phiếu điểm, lá phiếu, barem, bỏ phiếu, hội thi; exam, contest, judging, scoring, jury, ballot, competition
dạy học, học trực tuyến, học sinh, giáo viên, bài giảng, trường học, lớp học; e-learning, teaching, student, teacher, lesson, school
thực tế ảo, mô phỏng đào tạo, thực tế tăng cường, kính ảo; virtual reality, augmented reality, vr training, simulator
bản đồ số, GIS, bản đồ, lớp bản đồ, ranh đất, ranh giới; gis, map, geospatial, cadastral
đất đai, địa chính, sổ đỏ, hồ sơ đất đai; land, land records, cadastre
bản sao số, song sinh số, mô phỏng, mô hình số; digital twin, simulation, model
giao thông, kẹt xe, đèn tín hiệu, đếm xe, biển số, bãi đỗ xe, bãi xe; traffic, congestion, traffic light, licence plate, parking
camera giám sát, camera, đám đông, nhận diện khuôn mặt, điểm danh; camera, face recognition, surveillance, crowd
cảm biến không dây, LoRa, IoT, mạng cảm biến, thiết bị kết nối, truyền dữ liệu, vùng không sóng, không có sóng; iot, lora, wireless sensor, lorawan
ngoại tuyến, mất mạng, mạng chập chờn, không internet, sóng yếu; offline, poor connectivity
du lịch, khách du lịch, thuyết minh tự động, bảo tàng, di tích, di sản; tourism, museum, heritage, audio guide, tourist
3D di sản, quét 3D, dựng ba chiều, số hóa di tích; 3d scanning, photogrammetry
bán hàng trực tuyến, cửa hàng số, thương mại điện tử, sàn thương mại, gian hàng, bán online; e-commerce, online shop, marketplace
kế toán, hóa đơn điện tử, quản lý kho, ERP, bán hàng, quản trị doanh nghiệp, tồn kho; erp, accounting, inventory, invoice
nhân sự, chấm công, tuyển dụng, tìm việc, lao động; human resources, attendance, recruitment
dịch vụ công, thủ tục hành chính, một cửa, chính quyền, cấp xã, xã phường, sáp nhập, cán bộ xã; public service, e-government, administrative procedure, commune
phản ánh hiện trường, kiến nghị người dân, đơn thư, khiếu nại; citizen feedback, complaints, petition
tin giả, tin đồn, mạng xã hội, dư luận; fake news, misinformation, social media
dữ liệu mở, kho dữ liệu, tích hợp dữ liệu, liên thông, chia sẻ dữ liệu, trục liên thông; data lake, data integration, interoperability, data sharing
đạo văn, trùng lặp, sao chép, kiểm tra trùng; plagiarism, duplicate detection
sở hữu trí tuệ, sáng chế, tra cứu sáng chế, nhãn hiệu; patent, intellectual property, trademark
định vị, GPS, theo dõi xe, theo dõi vị trí, định vị trong nhà; gps, tracking, positioning, rtk
trí tuệ nhân tạo, học máy, thuật toán, mạng nơ ron, học sâu; artificial intelligence, machine learning, deep learning, neural network
tính toán hiệu năng cao, máy chủ, đám mây, điện toán, trung tâm dữ liệu; server, cloud, data centre, computing
bán dẫn, vi mạch, chip, FPGA; semiconductor, integrated circuit, fpga
trẻ em, trẻ nhỏ, an toàn trẻ em; children, child safety
người già, người cao tuổi, té ngã, sống một mình, chăm sóc tại nhà; elderly, fall detection, home care
thư viện, cuốn sách, đọc sách, chữ nổi; library, book, braille
loa truyền thanh, phát thanh, đài xã, truyền thanh; public address, broadcasting, loudspeaker
ngân hàng, gian lận, thanh toán, tín dụng, ví điện tử; bank, fraud, payment, credit
chung cư, tòa nhà, quản lý tòa nhà, nhà thông minh; apartment, smart building, smart home
đấu thầu, hợp đồng, mua sắm công; procurement, tender, contract
tối ưu lộ trình, ghép chuyến, xe rỗng, xếp tuyến, lịch xe; route optimisation, freight matching, scheduling
phân tích dữ liệu, báo cáo thống kê, tổng hợp số liệu, bảng điều khiển số; data analytics, dashboard, statistics
mạng 5G, sóng di động, vệ tinh, viễn thông, ăng ten; 5g, telecom, antenna, network
`;
