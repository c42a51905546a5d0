import { defineHelp } from '../define.ts';

export const help = defineHelp({
  button: `
    Onde está o botão
    O botão está na barra de ferramentas do navegador, talvez atrás da peça de puzzle: fixe-o aí. As teclas Alt+Shift+U fazem o mesmo.
    O que se abre desaparece quando clica noutro sítio. Nada se perde: cada palavra é guardada enquanto escreve. {at_side} e {desk} mostram o mesmo e ficam.
    Com o botão direito num campo em que escreve, o menu oferece os seus casos ativos.
    Com o teclado: Tab avança, Enter abre, Esc volta um ecrã atrás ou fecha o que se abriu.
  `,
  paper: `
    Adicionar um documento
    Um documento é o texto de uma Ação Urgente: a primeira, uma atualização ou um desfecho.
    Abra-o no site da sua secção ou no seu webmail e prima o botão na barra de ferramentas. Vê que documentos foram encontrados. {what_was_read} mostra cada valor ao lado das suas palavras no documento. Corrija o que está errado e prima {add}.
    Ou use {paste_text} ou {choose_file}: podem ler-se PDF, Word, e-mail, texto e HTML.
    O mesmo documento duas vezes não faz mal. As atualizações e os desfechos encontram o seu caso pelo número.
  `,
  pdf: `
    Um documento em PDF
    Abra o PDF num separador, prima o botão na barra de ferramentas e depois {pdf_read}.
    O Firefox não deixa entrar nenhuma extensão no seu leitor de PDF. Aí pode permitir só esse site, por esta vez; ou guarde o PDF e use {choose_file}.
    Um PDF digitalizado contém imagens de páginas e nenhum texto. Procure o documento como página web, ou copie-o à mão.
  `,
  write: `
    Escrever a carta
    Escolha um caso: a carta está lá. Se houver vários destinatários, cada um tem a sua.
    Leia-a e acrescente algo em {own_words}. Uma frase sua ajuda. Deixe os pedidos como estão: foram escolhidos com cuidado.
    {letter_tools} torna-a mais curta, ou muda a língua da saudação e da despedida. {change_text} e {arrange} mudam o resto.
    O que convém ver está em {safety}.
    Se quer escrever uma vez por semana ou por mês, diga-o nas definições: {pace_label}.
  `,
  webmail: `
    Pôr no seu webmail
    Abra uma mensagem nova no seu webmail. Prima o botão na barra de ferramentas, escolha o caso, prima {put_into_page}.
    Entram os endereços, o assunto e a carta. O que já lá está fica, também a sua assinatura. Depois vê, campo a campo, o que entrou; o que não entrou tem um botão para copiar. {undo_filling}, ou Ctrl+Z na página, retira tudo.
    Leia a mensagem e prima Enviar. Depois prima {have_sent}, para que a sua lista o saiba.
    {other_ways} abre uma mensagem nova no seu webmail ou no seu programa de correio.
  `,
  form: `
    Escrever por um formulário de contacto
    Abra o formulário da autoridade, prima o botão na barra de ferramentas, escolha o caso, prima {fill_form}. Vê cada campo do formulário e o que lá entraria. Desmarque o que não deve entrar. Só então se preenche alguma coisa.
    Num site que permitiu, {form_open_fill} junto à carta faz isso ao premir uma vez, com o que é certo: vê antes o que entra.
    O que não é certo, e a verificação contra robôs, ficam para si. Enviar também.
    Alguns formulários só aceitam cartas de quem vive lá, e isso é-lhe dito. Nunca dê um endereço que não seja seu: escreva por e-mail ou por correio.
  `,
  copy: `
    Copiar, imprimir, pôr no correio
    {copy_letter} leva a carta a qualquer programa de correio; {copy_everything} leva também os endereços e o assunto.
    {print}, em {letter_tools}, faz uma folha para um envelope de janela, ou um postal. O fax, o telefone e as redes sociais também estão aí, se o documento os indicar.
    {plan} mostra todos os destinatários de um caso, o que escreveu e o que vem a seguir. Anote aí o que pôs no correio. Se uma carta voltou, prima {mark_bounced}: é proposta outra via.
    Se uma via está fechada por algum tempo, como às vezes o correio, use {way_note_add} ali: lê a nota antes de a carta sair.
  `,
  reply: `
    Uma resposta, ou uma carta devolvida
    Num caso, {plan} é o lugar para anotar o que volta. Se chegou uma resposta, prima {note_reply} ao lado do destinatário e envie uma cópia à sua secção. Não responda em nome da Amnistia.
    Se um e-mail voltou, prima {mark_bounced} ou cole em {bounce_title} o aviso do seu fornecedor. Esse endereço fica de fora, e é proposta outra via.
    Muitos documentos pedem também uma carta à embaixada no seu país. Indique o endereço dela uma vez em {embassy_title}: vale para todos os casos desse Estado.
    Uma embaixada diz ao seu Estado quem escreve. Se precisa de ter cuidado, não lhe escreva.
  `,
  remind: `
    Receber lembretes
    O número no botão da barra de ferramentas diz quantos casos abertos têm uma semana ou menos e ainda nenhuma carta sua.
    Nas definições, {reminders_title}, pode desligá-lo: {reminder_badge}. Há também: {reminder_notice}. Chega a partir das nove da manhã e não nomeia ninguém.
    {pace_label}: com uma carta por semana ou por mês, é oferecido um só caso. Depois de a escrever, não vem nenhuma notificação até à próxima.
    {calendar_save} põe os prazos num ficheiro para o seu calendário. Nenhum caso é aí nomeado, a não ser que o queira. Guarde-o de novo quando tiverem chegado casos novos.
    Com o navegador fechado, ou tudo bloqueado, nada é lembrado.
  `,
  end: `
    Quando um caso acaba
    Um desfecho pode pedir que não se escreva mais. Então o caso encerra-se, mostra a frase que o diz e não oferece carta. Um documento mais novo volta a abri-lo; isso também está nas suas mãos, com {open_again}.
    Se a frase não for clara, é-lhe perguntado. Se não souber, pergunte à sua secção. Até que responda, nenhuma carta é oferecida.
    Depois do prazo, pergunte à sua secção antes de escrever: uma carta tardia pode fazer mal.
    O diário contém a quem escreveu, como e quando, nunca a carta. Fica até 90 dias depois de um caso ser encerrado. Em {journal} escolhe: {keep_label}.
  `,
  follow: `
    Seguir a sua secção
    Prima {follow_ways}. Escolha a sua secção, ou dê o endereço de uma página com Ações Urgentes. O navegador pergunta se só esse site pode ser lido.
    A partir daí é consultado algumas vezes por dia, sem nada que diga quem é. Os documentos novos chegam sozinhos, e um desfecho encerra o caso.
    O que não se consegue ler assim está nas definições, para que o abra. Aí também pode parar: {follow_remove}.
  `,
  backup: `
    Guardar uma cópia, ou apagar
    Tudo fica guardado só neste navegador. Se remover a extensão, perde-se.
    Nas definições, {backup_save} põe tudo num ficheiro. Dê-lhe uma frase secreta, para que mais ninguém o possa ler. Se a esquecer, ninguém pode abrir o ficheiro, nem nós.
    {restore} junta o ficheiro ao que está aqui. Nada desaparece.
    {erase} apaga tudo o que está guardado neste navegador. Os ficheiros que guardou ficam.
  `,
  careful: `
    Se tem de ter cuidado
    Poderia um governo fazer-lhe mal, ou à sua família, por escrever? Pense em parentes que lá vivam, em viagens, na sua nacionalidade. Em caso de dúvida, pergunte primeiro à sua secção, ou deixe esse país a outras pessoas.
    As definições perguntam: {caution_title} Responda para um país, ou para todos. As suas cartas levam então só as iniciais e a cidade, ninguém recebe cópia, só podem ser copiadas, e nada é anotado. {careful_kept}
    O seu e-mail mostra na mesma o seu nome e endereço, e o seu fornecedor guarda-o. A lista de extensões do navegador continua a mostrar esta.
  `,
  lock: `
    Bloquear tudo
    Nas definições, {lock_title}: escolha uma frase secreta de quatro ou cinco palavras. Depois, {lock_now} põe tudo numa cópia selada e apaga o resto. Também se pode bloquear por si só ao fim de algum tempo, e quando o navegador arranca.
    Bloqueado, cada página pede a frase secreta. Nada é seguido, nenhum prazo é avisado. Ao desbloquear, tudo está como antes.
    Se esquecer a frase secreta, perde-se tudo: guarde uma cópia de segurança. Enquanto está aberto, qualquer pessoa neste computador pode ler. O próprio navegador continua a mostrar esta extensão, os sites permitidos e as páginas visitadas.
  `,
  group: `
    Para uma noite de cartas
    Nas definições, {pack_save} faz um ficheiro com os casos abertos: só os documentos, sem o seu nome, as suas cartas ou a quem escreveu.
    As outras pessoas premem {choose_file}, veem o que contém e adicionam o que quiserem.
    Para quem vem sem computador, imprima antes cartas ou postais. Pergunte à sua secção se os casos ainda estão abertos.
  `,
  privacy: `
    Nada é enviado sozinho
    A extensão põe uma carta onde quiser. Enviar fica sempre consigo.
    Não há conta, nem servidor, nem contagem. Lê uma página quando lá prime o seu botão, e um site quando o segue ou o permite. {sites_title}, nas definições, mostra quais, e retira-o.
    O seu webmail guarda um rascunho do que lá se põe, antes de o enviar.
    Em janelas privadas não funciona. Não é oficial: a Amnistia Internacional não a aprovou.
  `,
});
