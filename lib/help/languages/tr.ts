import { defineHelp } from '../define.ts';

export const help = defineHelp({
  button: `
    Düğmesi nerede
    Düğme tarayıcının araç çubuğundadır, belki yapboz parçasının arkasında: oraya sabitleyin. Alt+Shift+U tuşları da aynısını yapar.
    Açılan pencere, başka yere tıkladığınızda kapanır. Hiçbir şey kaybolmaz: her kelime yazdıkça saklanır. {at_side} ve {desk} aynısını gösterir ve açık kalır.
    Yazdığınız bir alana sağ tıklayın: menü etkin vakalarınızı sunar.
    Klavyeyle: Tab ilerler, Enter açar, Esc bir ekran geri gider ya da açılanı kapatır.
  `,
  paper: `
    Belge eklemek
    Belge, tek bir Acil Eylemin metnidir: ilki, bir güncelleme ya da bir sonuç.
    Onu şubenizin sitesinde ya da web postanızda açın ve araç çubuğundaki düğmeye basın. Orada hangi belgelerin bulunduğunu görürsünüz. {what_was_read} her değeri belgedeki sözlerinin yanında gösterir. Yanlış olanı düzeltin, sonra {add} düğmesine basın.
    Ya da {paste_text} veya {choose_file} seçeneğini kullanın: PDF, Word, e-posta, metin ve HTML okunabilir.
    Aynı belgeyi iki kez eklemek zarar vermez. Güncellemeler ve sonuçlar vakalarını numarasından bulur.
  `,
  pdf: `
    PDF olan bir belge
    PDF’yi bir sekmede açın, araç çubuğundaki düğmeye, sonra {pdf_read} düğmesine basın.
    Firefox hiçbir uzantıyı PDF görüntüleyicisine almaz. Orada yalnızca o siteye, bu seferlik izin verebilirsiniz; ya da PDF’yi kaydedip {choose_file} seçeneğini kullanın.
    Taranmış bir PDF’de metin değil, sayfa resimleri vardır. Belgeyi web sayfası olarak arayın ya da elle yazın.
  `,
  write: `
    Mektubu yazmak
    Bir vaka seçin: mektup hazırdır. Birden çok alıcı varsa her birinin kendi mektubu olur.
    Okuyun ve {own_words} bölümüne bir şey ekleyin. Size ait tek bir cümle bile işe yarar. İstekleri olduğu gibi bırakın: özenle seçilmişlerdir.
    {letter_tools} mektubu kısaltır ya da selamlamanın ve kapanışın dilini değiştirir. {change_text} ve {arrange} kalanını değiştirir.
    Bakmanız gerekenler {safety} altındadır.
    Haftada ya da ayda bir yazmak istiyorsanız bunu ayarlarda söyleyin: {pace_label}.
  `,
  webmail: `
    Web postanıza koymak
    Web postanızda yeni bir ileti açın. Araç çubuğundaki düğmeye basın, vakayı seçin, {put_into_page} düğmesine basın.
    Adresler, konu ve mektup yerleşir. Orada olan kalır, imzanız da. Sonra neyin yerleştiğini alan alan görürsünüz; yerleşmeyenin yanında kopyalama düğmesi vardır. {undo_filling} ya da sayfada Ctrl+Z bunu geri alır.
    Orada okuyun ve Gönder’e kendiniz basın. Sonra listeniz bilsin diye {have_sent} düğmesine basın.
    {other_ways} web postanızda ya da posta programınızda yeni bir ileti açar.
  `,
  form: `
    İletişim formuyla yazmak
    Yetkilinin formunu açın, araç çubuğundaki düğmeye basın, vakayı seçin, {fill_form} düğmesine basın. Formun her alanını ve oraya ne konacağını görürsünüz. Konmaması gerekenin işaretini kaldırın. Ancak o zaman bir şey doldurulur.
    İzin verdiğiniz bir sitede mektubun yanındaki {form_open_fill} bunu, kesin olanlarla, tek basışta yapar: neyin gireceğini önceden görürsünüz.
    Emin olunmayanlar ve robot denetimi size bırakılır. Göndermek de.
    Bazı formlar yalnızca orada yaşayanların mektuplarını alır; bu size söylenir. Size ait olmayan bir adresi asla vermeyin: e-postayla ya da postayla yazın.
  `,
  copy: `
    Kopyalamak, yazdırmak, postalamak
    {copy_letter} mektubu herhangi bir posta programına taşır; {copy_everything} adresleri ve konuyu da alır.
    {letter_tools} altındaki {print}, pencereli zarf için bir sayfa ya da kartpostal hazırlar. Belge veriyorsa faks, telefon ve sosyal medya da oradadır.
    {plan} bir vakanın bütün alıcılarını, ne yazdığınızı ve sırada ne olduğunu gösterir. Postaladığınızı oraya not edin. Bir mektup geri geldiyse {mark_bounced} düğmesine basın: başka bir yol önerilir.
    Bir yol bir süre kapalıysa, bazen posta gibi, orada {way_note_add} var: mektup çıkmadan önce onu okursunuz.
  `,
  reply: `
    Bir yanıt ya da geri dönen bir mektup
    Bir vakada {plan}, geri gelenleri not ettiğiniz yerdir. Yanıt geldiyse alıcının yanındaki {note_reply} düğmesine basın ve bir kopyasını şubenize gönderin. Af Örgütü adına yanıt vermeyin.
    Bir e-posta geri döndüyse {mark_bounced} düğmesine basın ya da e-posta sağlayıcınızın bildirimini {bounce_title} altına yapıştırın. O adres artık dışarıda kalır ve başka bir yol önerilir.
    Birçok belge, ülkenizdeki büyükelçiliğe de mektup yazılmasını ister. Adresini bir kez {embassy_title} altında verin: o devletin bütün vakaları için geçerlidir.
    Büyükelçilik, kimin yazdığını devletine söyler. Dikkatli olmanız gerekiyorsa ona yazmayın.
  `,
  remind: `
    Son tarihleri hatırlamak
    Araç çubuğundaki düğmede duran sayı, bir hafta ya da daha az süresi kalan ve henüz yazmadığınız açık vakaların sayısıdır.
    Ayarlarda, {reminders_title} altında onu kapatabilirsiniz: {reminder_badge}. Orada şu da var: {reminder_notice}. Sabah dokuzdan sonra gelir ve kimsenin adını vermez.
    {pace_label}: haftada ya da ayda bir mektup için tek bir vaka sunulur. Mektubu yazdıktan sonra bir sonrakine kadar bildirim gelmez.
    {calendar_save} düğmesi, son tarihleri takviminiz için bir dosyaya koyar. Siz istemedikçe içinde hiçbir vakanın adı geçmez. Yeni vakalar gelince yeniden kaydedin.
    Tarayıcı kapalıyken ya da her şey kilitliyken hiçbir şey hatırlatılmaz.
  `,
  end: `
    Bir vaka bittiğinde
    Bir sonuç, artık mektup yazılmamasını isteyebilir. O zaman vaka kapanır, bunu söyleyen cümleyi gösterir ve mektup sunmaz. Daha yeni bir belge onu yeniden açar; {open_again} ile siz de açabilirsiniz.
    Cümle açık değilse size sorulur. Bilmiyorsanız şubenize sorun. Siz yanıtlayana kadar mektup sunulmaz.
    Son tarihten sonra yazmadan önce şubenize sorun: geç kalan bir mektup zarar verebilir.
    Günlükte kime, nasıl ve ne zaman yazdığınız bulunur, mektup asla. Vaka kapandıktan 90 gün sonrasına kadar kalır. {journal} bölümünde seçersiniz: {keep_label}.
  `,
  follow: `
    Şubenizi takip etmek
    {follow_ways} düğmesine basın. Şubenizi seçin ya da Acil Eylemleri sıralayan bir sayfanın adresini verin. Tarayıcınız yalnızca o sitenin okunup okunamayacağını sorar.
    O andan sonra günde birkaç kez sorulur; kim olduğunuzu söyleyen hiçbir şey gönderilmez. Yeni belgeler kendiliğinden gelir, bir sonuç da vakasını kapatır.
    Buradan okunamayanlar, siz açın diye ayarlarda sıralanır. Orada bırakabilirsiniz de: {follow_remove}.
  `,
  backup: `
    Yedek almak ya da silmek
    Her şey yalnızca bu tarayıcıda saklanır. Uzantıyı kaldırırsanız hepsi gider.
    Ayarlarda {backup_save} hepsini bir dosyaya koyar. Başka kimse okuyamasın diye bir parola verin. Parolayı unutursanız dosyayı kimse açamaz, biz de açamayız.
    {restore} dosyayı burada olana ekler. Hiçbir şey gitmez.
    {erase} bu tarayıcıda saklanan her şeyi siler. Kaydettiğiniz dosyalar kalır.
  `,
  careful: `
    Dikkatli olmanız gerekiyorsa
    Yazdığınız için bir hükûmet size ya da ailenize zarar verebilir mi? Oradaki yakınlarınızı, yolculukları, vatandaşlığınızı düşünün. Emin değilseniz önce şubenize sorun ya da o ülkeyi başkalarına bırakın.
    Ayarlar sorar: {caution_title} Bir ülke ya da hepsi için yanıtlayın. O zaman mektuplarınızda yalnızca baş harfler ve şehir olur, kimse kopya almaz, mektuplar yalnızca kopyalanabilir ve hiçbir şey kaydedilmez. {careful_kept}
    E-postanız yine de adınızı ve adresinizi gösterir, sağlayıcınız da onu saklar. Tarayıcının uzantı listesi bu uzantıyı göstermeyi sürdürür.
  `,
  lock: `
    Her şeyi kilitlemek
    Ayarlarda, {lock_title}: dört beş sözcüklük bir parola seçin. Sonra {lock_now} her şeyi tek bir mühürlü kopyaya koyar ve gerisini siler. Bir süre sonra ve tarayıcı başlarken kendiliğinden de kilitlenebilir.
    Kilitliyken her sayfa parolayı sorar. Hiçbir şey takip edilmez, hiçbir son tarih bildirilmez. Kilit açılınca her şey eskisi gibidir.
    Parolayı unutursanız her şey kaybolur: bir yedek saklayın. Açıkken bu bilgisayarın başındaki herkes okuyabilir. Tarayıcının kendisi bu uzantıyı, izin verilen siteleri ve gezilen sayfaları göstermeyi sürdürür.
  `,
  group: `
    Mektup yazma akşamı için
    Ayarlarda {pack_save} açık vakalarla bir dosya yapar: yalnızca belgeler, adınız, mektuplarınız ya da kime yazdığınız olmadan.
    Başkaları {choose_file} düğmesine basar, içindekine bakar ve istediklerini ekler.
    Bilgisayarsız konuklar için önceden mektup ya da kartpostal yazdırın. Vakaların hâlâ açık olup olmadığını şubenize sorun.
  `,
  privacy: `
    Hiçbir şey kendiliğinden gönderilmez
    Uzantı mektubu istediğiniz yere koyar. Göndermek her zaman sizindir.
    Hesap yok, sunucu yok, sayım yok. Bir sayfayı, orada düğmesine bastığınızda okur; bir siteyi, takip ettiğinizde ya da izin verdiğinizde. Ayarlardaki {sites_title} hangileri olduğunu gösterir ve izni geri alır.
    Web postanız, içine konanın taslağını siz göndermeden önce saklar.
    Gizli pencerelerde çalışmaz. Resmî değildir: Uluslararası Af Örgütü onu onaylamamıştır.
  `,
});
