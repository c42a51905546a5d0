import { defineWords } from './define.ts';

export const pt = defineWords('pt', {
  prefix: 'tratamento|título|forma de tratamento|pronome de tratamento|Sr./Sra.',
  'full-name':
    'nome|nome completo|seu nome|nome e sobrenome|nome e apelido|o seu nome|remetente|nome do remetente|pessoa de contacto|como se chama|nome do requerente|nome do cidadão|nome completo do requerente|o seu nome completo|seu nome completo|nome/sobrenome',
  'first-name': 'nome próprio|primeiro nome|nomes próprios',
  'middle-name': 'nome do meio|segundo nome',
  'last-name': 'sobrenome|apelido|último nome|apelidos|nome de família|seu sobrenome|o seu apelido',
  email:
    'e-mail|email|correio eletrónico|correio eletrônico|endereço de e-mail|endereço de email|seu e-mail|endereço eletrónico|endereço eletrônico|seu email|correio electrónico|mail|o seu e-mail|endereço de correio eletrónico|e-mail de contato|e-mail de contacto|o seu email|e-mail para contato|e-mail para resposta',
  confirm: 'confirme|confirmar|repita|confirmação|repetir|novamente',
  phone:
    'telefone|celular|telemóvel|número de telefone|telefone de contacto|telefone para contato|contacto telefónico|tel.|telefone celular|telefone fixo|nº de telefone|whatsapp|telefone com DDD|DDD e telefone|DDD + telefone|celular com DDD|telefone de contato|número de telemóvel|número de celular|contato|contacto|telefone para contacto|telemóvel/telefone',
  street:
    'endereço|morada|logradouro|rua|endereço 1|rua e número|endereço completo|morada completa|avenida/rua|endereço residencial|logradouro e número|rua, número|morada postal|endereço para correspondência|morada (rua, n.º)|endereço com número|rua/avenida',
  street2: 'complemento|endereço 2|endereço (complemento)|endereço (cont.)|morada 2|complemento do endereço',
  city: 'cidade|município|localidade|concelho|cidade/município|cidade de residência|cidade/UF',
  'postal-code': 'CEP|código postal|código de endereçamento postal',
  state: 'estado|UF|distrito|província|região|estado/província|estado (UF)',
  country: 'país|país/região|nação|país de residência',
  organization:
    'órgão|instituição|entidade|empresa|organização|companhia|nome da empresa|associação|organismo|órgão/entidade|razão social',
  'job-title': 'cargo|profissão|função|ocupação',
  subject:
    'assunto|título da mensagem|assunto da mensagem|assunto do pedido|título da manifestação|assunto da manifestação',
  topic:
    'tema|motivo|tipo de manifestação|categoria|tipo de solicitação|área|motivo do contato|tipo de contato|destinatário|tipo de pedido|motivo do contacto|setor|departamento|classificação',
  message:
    'mensagem|manifestação|descrição|comentário|comentários|sua mensagem|texto|conteúdo|observações|pedido|texto da mensagem|a sua mensagem|pergunta|solicitação|relato|dúvida|sugestão|corpo da mensagem|descrição da manifestação|texto da manifestação|exposição|descrição dos factos|descrição dos fatos|o seu pedido|escreva sua mensagem|reclamação|queixa|denúncia|detalhes|descreva|esclarecimento|exposição dos factos|a sua questão|relato dos fatos|questão',
  consent:
    'aceito|concordo|LGPD|política de privacidade|dados pessoais|li e aceito|termos de uso|consentimento|declaro que li|autorizo|consinto|proteção de dados|termos e condições',
  captcha:
    'código de segurança|código de verificação|captcha|digite os caracteres|código da imagem|quanto é|não sou um robô|código de validação',
  honeypot: 'deixe em branco|não preencha|deixar em branco|deixe este campo|não preencher|deixe vazio',
  identity:
    'título de eleitor|CPF|RG|NIF|número de identificação|cartão de cidadão|CPF/CNPJ|CNPJ|documento|bilhete de identidade|número do documento|passaporte|número de contribuinte',
  newsletter:
    'boletim|newsletter|assinar|receber cópia|subscrever|inscreva|novidades|publicar|publicação|tornar pública|tornar público|seja publicada|seja publicado|ser publicada',
  'birth-date': 'data de nascimento|nascimento|ano de nascimento',
  'reply-choice':
    'resposta|deseja resposta|forma de contato|meio de resposta|forma de resposta|preferência de contacto',
  other:
    'bairro|fax|site|página web|sexo|gênero|género|idade|nacionalidade|data|anexo|arquivo|ficheiro|número|número do processo|freguesia|DDD|naturalidade|website|idioma|hora|escolaridade|raça|protocolo|nome da mãe|nome do pai|mãe|pai|estado civil|cônjuge|filho|nome do filho|denunciado|escola|nome social|estabelecimento prisional|unidade prisional|nome do recluso|nome do preso|nome do detento|nome da vítima',
  credential: 'senha|palavra-passe|usuário|utilizador|nome de usuário',
  search: 'buscar|pesquisa|pesquisar|busca|palavra-chave',
});
