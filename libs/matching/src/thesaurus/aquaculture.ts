/** Farming and catching what lives in water. One subject a line: Vietnamese terms; English terms. */
export const aquaculture = `
tôm, tôm thẻ, tôm sú, tôm giống, ao tôm, nuôi tôm, vuông tôm, tôm càng; shrimp, prawn, vannamei
ao nuôi, ao tròn, ao lót bạt, ao bạt, ao đất, đáy ao, ao ương, hồ nuôi, ao; pond
thâm canh, thả dày, mật độ cao, siêu thâm canh, mật độ nuôi; intensive, super intensive, high density
quạt nước, dàn quạt, quạt cánh, quạt chạy, sục khí, máy thổi khí, đưa khí, sục oxy, máy quạt; paddle wheel, aerator, aeration, blower
oxy hòa tan, thiếu oxy, nổi đầu, ngạt, ngộp, hàm lượng oxy; dissolved oxygen, hypoxia, surfacing
bọt nano, bọt khí nano, siêu bọt, vi bọt; nanobubble, microbubble
bùn đáy, bùn ao, bùn thối, khí độc, hút bùn, xi phông; pond sludge, siphon, toxic gas
chất lượng nước nuôi, đo nước ao, phao quan trắc, quan trắc nước, đo độ mặn, đo pH, độ kiềm; water quality monitoring, buoy, sonde, water quality, salinity probe
hoại tử gan tụy, đốm trắng, bệnh tôm, tôm chết sớm, phân trắng, EHP, vi bào tử trùng, mầm bệnh; ahpnd, white spot, wssv, shrimp disease, early mortality
Vibrio, thực khuẩn thể, khuẩn vibrio, vi khuẩn phát sáng; vibrio, bacteriophage, phage
nước thải ao, nước xả, xả ao, nước thải nuôi trồng, kênh chung, ao lắng; aquaculture effluent, pond effluent, discharge
tuần hoàn nước nuôi, RAS, tái sử dụng nước nuôi, nuôi tuần hoàn, lọc sinh học, biofloc, thay nước; recirculating aquaculture, ras, biofilter, biofloc
vi tảo, tảo, tảo xoắn, tảo tươi, nước xanh; microalgae, algae, spirulina, phytoplankton
rong biển, rong sụn, rong nho, rong câu; seaweed, kappaphycus, sea grape
bèo, bèo tấm, lục bình, bèo tây; duckweed, water hyacinth
cá tra, cá basa, phi lê, cá da trơn; pangasius, catfish
cá rô phi, cá điêu hồng, cá chép, cá lóc, cá nước ngọt; tilapia, carp, snakehead
cá biển, cá bớp, cá mú, cá chẽm, cá chim vây vàng, cá song, cá nuôi lồng; cobia, grouper, seabass, pompano, marine fish
cá tầm, cá hồi, cá nước lạnh; sturgeon, trout, salmon
cá cảnh, cá koi; ornamental fish, koi
lồng bè, lồng nuôi, bè nuôi, lồng HDPE, nuôi biển, ngoài khơi, phao nuôi, bè gỗ; cage, sea cage, offshore, marine farming, mariculture, raft
lưới bám bẩn, hà bám, rong bám, vệ sinh lưới, rửa lưới, cạo hà, rách lưới; biofouling, net cleaning, fouling, antifouling
thợ lặn, lặn; diver, diving
hàu, nghêu, ngao, sò, vẹm, ốc hương, nhuyễn thể, hai mảnh vỏ; oyster, clam, mussel, bivalve, shellfish, babylonia
vỏ hàu, vỏ sò, vỏ nghêu, vỏ trứng; oyster shell, seashell, eggshell
cua, cua lột, ghẹ, cua giống, lột vỏ; crab, soft shell crab, mud crab
tôm hùm, hùm giống; lobster
lươn, ếch, ba ba, cá chình, cá kèo; eel, frog, turtle
ngọc trai, hải sâm, cầu gai; pearl, sea cucumber, urchin
con giống, giống thủy sản, tôm bố mẹ, cá bố mẹ, ương giống, sinh sản nhân tạo, sạch bệnh, ấu trùng; broodstock, hatchery, larvae, fingerling, post larvae, spf
thức ăn thủy sản, thức ăn tôm, thức ăn viên, thức ăn cá, hệ số thức ăn, FCR, bột cá; aquafeed, shrimp feed, fish feed, fish meal, fcr, pellets
máy cho ăn, cho ăn tự động, rải thức ăn, thức ăn dư, cho ăn; automatic feeder, feeding
côn trùng, ruồi lính đen, ấu trùng ruồi, sâu canxi, dế, đạm côn trùng; black soldier fly, insect, insect protein, larvae
vận chuyển cá sống, cá sống, gây mê, vận chuyển tôm sống, hao hụt vận chuyển; live fish transport, anaesthesia, anesthesia
tàu cá, ngư dân, đánh bắt, khai thác biển, tàu lưới, đội tàu, tàu vỏ gỗ; fishing vessel, fishing boat, fisher, fishery
giám sát hành trình, thẻ vàng, nhật ký khai thác, IUU, vượt ranh giới biển; vessel monitoring, vms, iuu, logbook
hầm bảo quản cá, cá ngừ, đá xay, hầm tàu, cá câu; fish hold, tuna, slurry ice
đèn dụ cá, đèn câu, câu mực, con mực; fishing light, squid
dò cá, luồng cá, ngư trường, dự báo ngư trường; fish finder, fishing ground, sonar
đếm tôm, đếm cá, đếm con giống, ước lượng sinh khối, cân tôm; fish counting, biomass estimation, counting
san hô, rạn san hô, cỏ biển, nguồn lợi thủy sản; coral, reef, seagrass
rừng ngập mặn, tôm rừng, đước; mangrove
vắc xin cá, vắc-xin thủy sản, vắc xin cho cá; fish vaccine
khử trùng nước nuôi, xử lý nước cấp, nước ương, clo dư; hatchery water, water disinfection
thu hoạch tôm, kéo lưới, đánh bắt ao; pond harvest, seine
rùa biển, cá heo, thú biển; sea turtle, marine mammal
thuốc thủy sản, khoáng tạt, vi lượng cho tôm; aquaculture additive, mineral supplement
thủy sản, nuôi trồng thủy sản, hải sản; aquaculture, seafood
`;
