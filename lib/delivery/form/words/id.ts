import { defineWords } from './define.ts';

export const id = defineWords('id', {
  prefix: 'sapaan|gelar',
  'full-name':
    'nama|nama lengkap|nama anda|nama pengirim|nama pelapor|nama pemohon|nama lengkap anda|nama pengadu|siapa nama anda|nama sesuai KTP',
  'first-name': 'nama depan|nama pertama',
  'last-name': 'nama belakang|nama keluarga',
  email:
    'email|surel|alamat email|e-mail|alamat surel|alamat e-mail|email anda|surat elektronik|alamat pos-el|pos-el|e-mail aktif',
  confirm: 'ulangi|konfirmasi|masukkan kembali|sekali lagi',
  phone:
    'telepon|no. HP|nomor telepon|nomor HP|no. telepon|telp|nomor ponsel|no telp|handphone|no. WA|nomor WhatsApp|kontak|no handphone|nomor telepon/hp|nomor handphone|nomor kontak|telepon/HP|no. WhatsApp|no. telepon/HP',
  street:
    'alamat|alamat jalan|alamat lengkap|alamat 1|jalan|alamat rumah|alamat domisili|alamat tempat tinggal|alamat surat|alamat anda',
  street2: 'alamat 2|alamat (lanjutan)',
  city: 'kota|kabupaten|kota/kabupaten|kabupaten/kota|domisili',
  'postal-code': 'kode pos',
  state: 'provinsi|propinsi',
  country: 'negara|negara/wilayah',
  organization:
    'instansi|lembaga|perusahaan|organisasi|asal instansi|nama instansi|nama lembaga|nama organisasi|instansi/lembaga|pekerjaan/instansi',
  'job-title': 'pekerjaan|jabatan|profesi',
  subject: 'perihal|judul|subjek|judul pesan|judul laporan|perihal pesan|subjek pesan|judul pengaduan|hal',
  topic: 'kategori|jenis|topik|jenis pesan|tujuan|jenis layanan',
  message:
    'pesan|isi|isi pesan|komentar|pertanyaan|pesan anda|uraian|isi laporan|keterangan|saran|masukan|deskripsi|isi pengaduan|uraian pengaduan|kronologi|kritik dan saran|uraian singkat|keluhan|tulis pesan anda|detail pengaduan|rincian',
  consent:
    'setuju|saya setuju|kebijakan privasi|syarat dan ketentuan|menyetujui|saya menyetujui|data pribadi',
  captcha: 'kode keamanan|kode verifikasi|captcha|hasil dari',
  honeypot: 'biarkan kosong|jangan diisi|kosongkan',
  identity: 'NIK|KTP|nomor identitas|nomor KTP|no. KTP|NPWP|nomor paspor',
  newsletter: 'buletin|berlangganan|langganan|dipublikasikan|publikasi|dimuat',
  'birth-date': 'tanggal lahir',
  'reply-choice': 'balasan|cara membalas|tanggapan',
  other:
    'faks|jenis kelamin|umur|usia|kewarganegaraan|tanggal|lampiran|berkas|kecamatan|kelurahan|desa|tempat lahir|situs web|pendidikan|nama ibu kandung|nama ibu|nama ayah|ibu kandung|ayah|nama anak|nama sekolah|sekolah|status perkawinan|terlapor|nama terlapor|lapas|nama narapidana',
  credential: 'kata sandi|nama pengguna|sandi',
  search: 'cari|pencarian|kata kunci',
});
