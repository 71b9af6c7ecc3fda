/** What technology does in any field. One subject a line: Vietnamese terms; English terms. */
export const everywhere = `
cảm biến, đầu dò, đo liên tục, thiết bị đo, máy đo, số đo, đo được, áp kế, đồng hồ đo; sensor, probe, measurement, gauge
giám sát, theo dõi, quan trắc, canh chừng, biết lúc nào, biết ngay; monitoring, tracking
cảnh báo, báo động, nhắc, báo về điện thoại, tin nhắn, báo ngay; alarm, alert, warning
dự báo, đoán trước, tiên lượng, dự đoán; forecast, forecasting, prediction
phát hiện, nhận biết, dò tìm, tìm ra, nhận ra, kiểm tra nhanh; detection, detect, screening
tự động, tự chạy, tự làm, bật tắt, tự động hóa, khỏi phải trông; automatic, automated
bộ điều khiển, điều khiển, tủ điều khiển; controller, control
thay thế nhập khẩu, hàng nhập, hàng ngoại, nhập khẩu; imported, import substitution
giá rẻ, rẻ tiền, chi phí thấp, giá mềm, giá bèo, bình dân; low cost, affordable, cheap
thiếu người, thiếu nhân công, thuê người, thiếu thợ, nhân công, làm tay, làm không kịp; labour shortage, labor, manual
lưu động, di động, dời được, cầm tay, mang đi, xách tay; mobile, portable, handheld
quy mô nhỏ, hộ nhỏ, xưởng nhỏ, cỡ nhỏ, gia đình, nhỏ gọn; small scale, small workshop, compact
tái chế, tận dụng, làm lại, tái sinh; recycling, reuse, upcycling, circular
thân thiện, công nghệ xanh, thân thiện môi trường, không độc, lành tính; eco friendly, green, non toxic
chứng nhận, tiêu chuẩn, đạt chuẩn, kiểm định, giấy chứng nhận; certification, standard, certificate
an toàn, không nguy hiểm; safety, safe
đào tạo, tập huấn, hướng dẫn, dạy nghề; training
độ bền, bền lâu, tuổi thọ, vòng đời; durability, lifetime, service life
`;
