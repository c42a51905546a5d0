import { defineHelp } from '../define.ts';

export const help = defineHelp({
  button: `
    Onde fica o botão
    O botão fica na barra de ferramentas do navegador, talvez atrás da peça de quebra-cabeça: fixe-o ali. As teclas Alt+Shift+U fazem o mesmo.
    O que se abre some quando você clica em outro lugar. Nada se perde: cada palavra é guardada enquanto você escreve. {at_side} e {desk} mostram o mesmo e ficam.
    Com o botão direito em um campo em que você escreve, o menu oferece os seus casos ativos.
    Com o teclado: Tab avança, Enter abre, Esc volta uma tela ou fecha o que se abriu.
  `,
  paper: `
    Adicionar um documento
    Um documento é o texto de uma Ação Urgente: a primeira, uma atualização ou um desfecho.
    Abra-o no site da sua seção ou no seu webmail e pressione o botão na barra de ferramentas. Você vê que documentos foram encontrados ali. {what_was_read} mostra cada valor ao lado das suas palavras no documento. Corrija o que estiver errado e pressione {add}.
    Ou use {paste_text} ou {choose_file}: podem ser lidos PDF, Word, e-mail, texto e HTML.
    O mesmo documento duas vezes não faz mal. Atualizações e desfechos acham o seu caso pelo número.
  `,
  pdf: `
    Um documento em PDF
    Abra o PDF em uma aba, pressione o botão na barra de ferramentas e depois {pdf_read}.
    O Firefox não deixa nenhuma extensão entrar no seu leitor de PDF. Ali você pode permitir só aquele site, por esta vez; ou salve o PDF e use {choose_file}.
    Um PDF digitalizado contém imagens de páginas e nenhum texto. Procure o documento como página da web, ou copie-o à mão.
  `,
  write: `
    Escrever a carta
    Escolha um caso: a carta está lá. Se há vários destinatários, cada um tem a sua.
    Leia e acrescente algo em {own_words}. Uma frase sua ajuda. Deixe os pedidos como estão: foram escolhidos com cuidado.
    {letter_tools} deixa a carta mais curta, ou muda o idioma da saudação e da despedida. {change_text} e {arrange} mudam o resto.
    O que convém olhar está em {safety}.
    Se você quer escrever uma vez por semana ou por mês, diga isso nas configurações: {pace_label}.
  `,
  webmail: `
    Pôr no seu webmail
    Abra uma mensagem nova no seu webmail. Pressione o botão na barra de ferramentas, escolha o caso, pressione {put_into_page}.
    Entram os endereços, o assunto e a carta. O que já está lá fica, também a sua assinatura. Depois você vê, campo por campo, o que entrou; o que não entrou tem um botão para copiar. {undo_filling}, ou Ctrl+Z na página, tira tudo.
    Leia lá a mensagem e clique você em Enviar. Depois pressione {have_sent}, para que a sua lista saiba.
    {other_ways} abre uma mensagem nova no seu webmail ou no seu programa de e-mail.
  `,
  form: `
    Escrever por um formulário de contato
    Abra o formulário da autoridade, pressione o botão na barra de ferramentas, escolha o caso, pressione {fill_form}. Você vê cada campo do formulário e o que entraria nele. Desmarque o que não deve entrar. Só então algo é preenchido.
    Em um site que você permitiu, {form_open_fill} junto à carta faz isso pressionando uma vez, com o que é certo: você vê antes o que entra.
    O que não é certo, e a verificação contra robôs, ficam para você. Enviar também.
    Alguns formulários só aceitam cartas de quem mora lá, e você é avisado. Nunca dê um endereço que não seja seu: escreva por e-mail ou pelo correio.
  `,
  copy: `
    Copiar, imprimir, pôr no correio
    {copy_letter} leva a carta a qualquer programa de e-mail; {copy_everything} leva também os endereços e o assunto.
    {print}, em {letter_tools}, faz uma folha para um envelope com janela, ou um cartão-postal. Fax, telefone e redes sociais também estão ali, se o documento os traz.
    {plan} mostra todos os destinatários de um caso, o que você escreveu e o que vem a seguir. Anote ali o que pôs no correio. Se uma carta voltou, pressione {mark_bounced}: outro caminho é proposto.
    Se uma via está fechada por um tempo, como às vezes o correio, use {way_note_add} ali: você lê a nota antes de a carta sair.
  `,
  reply: `
    Uma resposta, ou uma carta devolvida
    Em um caso, {plan} é o lugar para anotar o que volta. Se chegou uma resposta, pressione {note_reply} ao lado do destinatário e envie uma cópia à sua seção. Não responda em nome da Anistia.
    Se um e-mail voltou, pressione {mark_bounced} ou cole em {bounce_title} o aviso do seu provedor. Esse endereço fica de fora, e outro caminho é proposto.
    Muitos documentos pedem também uma carta à embaixada no seu país. Informe o endereço dela uma vez em {embassy_title}: vale para todos os casos desse Estado.
    Uma embaixada diz ao seu Estado quem escreve. Se você precisa ter cuidado, não escreva a ela.
  `,
  remind: `
    Receber lembretes
    O número no botão da barra de ferramentas diz quantos casos abertos têm uma semana ou menos e ainda nenhuma carta sua.
    Nas configurações, {reminders_title}, você pode desligá-lo: {reminder_badge}. Há também: {reminder_notice}. Ela chega a partir das nove da manhã e não nomeia ninguém.
    {pace_label}: com uma carta por semana ou por mês, um só caso é oferecido. Depois, nenhuma notificação vem até a próxima.
    {calendar_save} põe os prazos em um arquivo para o seu calendário. Nenhum caso é nomeado ali, a não ser que você queira. Salve-o de novo quando casos novos tiverem chegado.
    Com o navegador fechado, ou tudo bloqueado, nada é lembrado.
  `,
  end: `
    Quando um caso acaba
    Um desfecho pode pedir que não se escreva mais. Então o caso se encerra, mostra a frase que diz isso e não oferece carta. Um documento mais novo o abre de novo; você também pode, com {open_again}.
    Se a frase não é clara, você é perguntado. Se não souber, pergunte à sua seção. Até que você responda, nenhuma carta é oferecida.
    Depois do prazo, pergunte à sua seção antes de escrever: uma carta tardia pode fazer mal.
    O diário contém a quem você escreveu, como e quando, nunca a carta. Ele fica até 90 dias depois de um caso ser encerrado. Em {journal} você escolhe: {keep_label}.
  `,
  follow: `
    Seguir a sua seção
    Pressione {follow_ways}. Escolha a sua seção, ou dê o endereço de uma página com Ações Urgentes. O navegador pergunta se só aquele site pode ser lido.
    A partir daí ele é consultado algumas vezes por dia, sem nada que diga quem você é. Os documentos novos chegam sozinhos, e um desfecho encerra o caso.
    O que não pode ser lido assim está nas configurações, para que você abra. Ali você também pode parar: {follow_remove}.
  `,
  backup: `
    Guardar uma cópia, ou apagar
    Tudo fica guardado só neste navegador. Se você remover a extensão, tudo se perde.
    Nas configurações, {backup_save} põe tudo em um arquivo. Dê a ele uma frase secreta, para que mais ninguém possa ler. Se você a esquecer, ninguém pode abrir o arquivo, nem nós.
    {restore} junta o arquivo ao que está aqui. Nada some.
    {erase} apaga tudo o que está guardado neste navegador. Os arquivos que você salvou ficam.
  `,
  careful: `
    Se você precisa ter cuidado
    Um governo poderia fazer mal a você ou à sua família porque você escreve? Pense em parentes que vivem lá, em viagens, na sua nacionalidade. Na dúvida, pergunte antes à sua seção, ou deixe esse país para outras pessoas.
    As configurações perguntam: {caution_title} Responda para um país, ou para todos. As suas cartas levam então só as iniciais e a cidade, ninguém recebe cópia, só podem ser copiadas, e nada é anotado. {careful_kept}
    O seu e-mail mostra mesmo assim o seu nome e endereço, e o seu provedor o guarda. A lista de extensões do navegador ainda mostra esta.
  `,
  lock: `
    Bloquear tudo
    Nas configurações, {lock_title}: escolha uma frase secreta de quatro ou cinco palavras. Depois, {lock_now} põe tudo em uma cópia lacrada e apaga o resto. Também pode se bloquear por si só depois de um tempo, e quando o navegador inicia.
    Bloqueado, cada página pede a frase secreta. Nada é seguido, nenhum prazo é avisado. Ao desbloquear, tudo está como antes.
    Se você esquecer a frase secreta, tudo se perde: guarde uma cópia de segurança. Enquanto está aberto, qualquer pessoa neste computador pode ler. O próprio navegador ainda mostra esta extensão, os sites permitidos e as páginas visitadas.
  `,
  group: `
    Para uma noite de cartas
    Nas configurações, {pack_save} faz um arquivo com os casos abertos: só os documentos, sem o seu nome, as suas cartas ou a quem você escreveu.
    As outras pessoas pressionam {choose_file}, veem o que há nele e adicionam o que quiserem.
    Para quem vem sem computador, imprima antes cartas ou cartões-postais. Pergunte à sua seção se os casos ainda estão abertos.
  `,
  privacy: `
    Nada é enviado sozinho
    A extensão põe uma carta onde você quer. Enviar é sempre com você.
    Não há conta, nem servidor, nem contagem. Ela lê uma página quando você pressiona ali o botão dela, e um site quando você o segue ou permite. {sites_title}, nas configurações, mostra quais, e retira a permissão.
    O seu webmail guarda um rascunho do que é posto nele, antes que você envie.
    Em janelas privadas ela não funciona. Ela não é oficial: a Anistia Internacional não a aprovou.
  `,
});
