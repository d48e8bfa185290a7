/** Kennels and a swimming school. */
import type { LabelledPage } from '../labelled.ts';

export const THIRTEENTH_ACCOUNTS: readonly LabelledPage[] = [
  {
    name: 'kennels-registration-joomla',
    kind: 'sign-up',
    language: 'en-nz',
    html: `<!DOCTYPE html>
<html lang="en-nz" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="generator" content="Joomla! - Open Source Content Management">
<title>Enrol your pet - Rimu Ridge Boarding Kennels &amp; Cattery</title>
<link href="/media/templates/site/cassiopeia/css/template.min.css?d41d8c" rel="stylesheet">
</head>
<body class="site com_users wrapper-static view-registration no-layout no-task itemid-119 has-sidebar-right">
<header class="header container-header full-width">
<div class="grid-child">
<div class="navbar-brand"><a class="brand-logo" href="/"><img loading="eager" decoding="async" src="/images/rimu-paw.svg" alt="Rimu Ridge" width="190" height="60"></a><div class="site-description">Boarding kennels &amp; cattery, Whakamarama</div></div>
</div>
<div class="grid-child container-nav">
<nav class="navbar navbar-expand-lg" aria-label="Main Menu">
<button class="navbar-toggler navbar-toggler-right d-lg-none" type="button" data-bs-toggle="collapse" data-bs-target="#navbar1" aria-controls="navbar1" aria-expanded="false" aria-label="Toggle Navigation"><span class="icon-menu" aria-hidden="true"></span></button>
<div class="collapse navbar-collapse" id="navbar1">
<ul class="mod-menu mod-list nav">
<li class="nav-item item-101 default"><a href="/">Home</a></li>
<li class="nav-item item-104"><a href="/dogs">For dogs</a></li>
<li class="nav-item item-105"><a href="/cats">For cats</a></li>
<li class="nav-item item-108"><a href="/rates">Nightly rates</a></li>
<li class="nav-item item-119 current active"><a href="/enrol" aria-current="page">Enrol your pet</a></li>
</ul>
</div>
</nav>
</div>
</header>
<div class="site-grid">
<nav class="grid-child container-breadcrumbs mod-breadcrumbs__wrapper" aria-label="Breadcrumbs">
<ol class="mod-breadcrumbs breadcrumb px-3 py-2">
<li class="mod-breadcrumbs__divider float-start"><span class="divider icon-location icon-fw" aria-hidden="true"></span></li>
<li class="mod-breadcrumbs__item breadcrumb-item"><a href="/" class="pathway"><span>Home</span></a></li>
<li class="mod-breadcrumbs__item breadcrumb-item active"><span>Enrol your pet</span></li>
</ol>
</nav>
<div class="grid-child container-component">
<div id="system-message-container" aria-live="polite"></div>
<main>
<div class="com-users-registration registration">
<div class="page-header"><h1>Enrol your pet</h1></div>
<p>Enrol once and every stay after that takes a minute: we keep the vaccination card, the feeding notes and the name of your vet.</p>
<form id="member-registration" action="/enrol?task=registration.register" method="post" class="com-users-registration__form form-validate" enctype="multipart/form-data">
<fieldset>
<legend>About you</legend>
<div class="control-group"><div class="control-label"><label id="jform_name-lbl" for="jform_name" class="required">Full name<span class="star" aria-hidden="true">&#160;*</span></label></div><div class="controls"><input type="text" name="jform[name]" id="jform_name" class="form-control required" required></div></div>
<div class="control-group"><div class="control-label"><label id="jform_email1-lbl" for="jform_email1" class="required">Email Address<span class="star" aria-hidden="true">&#160;*</span></label></div><div class="controls"><input type="email" inputmode="email" name="jform[email1]" class="form-control validate-email required" id="jform_email1" autocomplete="email" required></div></div>
<div class="control-group"><div class="control-label"><label id="jform_password1-lbl" for="jform_password1" class="required">Choose a password<span class="star" aria-hidden="true">&#160;*</span></label></div><div class="controls"><div class="password-group"><div class="input-group"><input type="password" name="jform[password1]" id="jform_password1" autocomplete="new-password" class="form-control js-password-strength required" required><button type="button" class="btn btn-secondary input-password-toggle"><span class="icon-eye icon-fw" aria-hidden="true"></span><span class="visually-hidden">Show Password</span></button></div></div></div></div>
</fieldset>
<fieldset>
<legend>About your pet</legend>
<div class="control-group"><div class="control-label"><label id="jform_pet-lbl" for="jform_pet">Pet&#039;s name</label></div><div class="controls"><input type="text" name="jform[pet]" id="jform_pet" class="form-control"></div></div>
<div class="control-group"><div class="control-label"><label id="jform_kind-lbl" for="jform_kind">Dog or cat</label></div><div class="controls"><select id="jform_kind" name="jform[kind]" class="form-select"><option value="">- Select -</option><option value="d">Dog</option><option value="c">Cat</option></select></div></div>
<div class="control-group"><div class="control-label"><label id="jform_vac-lbl" for="jform_vac">Last vaccination</label></div><div class="controls"><div class="field-calendar"><div class="input-group"><input type="text" id="jform_vac" name="jform[vac]" value="" placeholder="DD-MM-YYYY" class="form-control"><button type="button" class="btn btn-primary" id="jform_vac_btn" title="Open the calendar"><span class="icon-calendar" aria-hidden="true"></span></button></div></div></div></div>
<div class="control-group"><div class="control-label"><label id="jform_card-lbl" for="jform_card">Photo of the vaccination card</label></div><div class="controls"><input type="file" name="jform[card]" id="jform_card" class="form-control" accept="image/*"></div></div>
<div class="control-group"><div class="control-label"><label id="jform_notes-lbl" for="jform_notes">Food, fears and funny habits</label></div><div class="controls"><textarea name="jform[notes]" id="jform_notes" cols="30" rows="5" class="form-control"></textarea></div></div>
</fieldset>
<div class="com-users-registration__submit control-group"><div class="controls"><button type="submit" class="com-users-registration__register btn btn-primary validate">Enrol</button><input type="hidden" name="option" value="com_users"></div></div>
<p class="small text-muted">Your details stay in our own books. Enrolling costs nothing and doesn&#039;t commit you to a stay.</p>
</form>
</div>
</main>
</div>
<div class="grid-child container-sidebar-right">
<div class="sidebar-right card"><h3 class="card-header">Already enrolled?</h3><div class="card-body">
<form id="login-form-16" class="mod-login" action="/enrol" method="post">
<div class="mod-login__userdata userdata">
<div class="mod-login__username form-group"><div class="input-group"><input id="modlgn-username-16" type="text" name="username" class="form-control" autocomplete="username" placeholder="Username"><label for="modlgn-username-16" class="visually-hidden">Username</label><span class="input-group-text" title="Username"><span class="icon-user icon-fw" aria-hidden="true"></span></span></div></div>
<div class="mod-login__password form-group"><div class="input-group"><input id="modlgn-passwd-16" type="password" name="password" autocomplete="current-password" class="form-control" placeholder="Password"><label for="modlgn-passwd-16" class="visually-hidden">Password</label></div></div>
<div class="mod-login__submit form-group"><button type="submit" name="Submit" class="btn btn-primary w-100">Log in</button></div>
<ul class="mod-login__options list-unstyled"><li><a href="/reset">Forgot your password?</a></li></ul>
</div>
</form>
</div></div>
<div class="sidebar-right card"><div class="card-body"><div id="mod-custom112" class="mod-custom custom">
<p>&ldquo;Biscuit drags us up the drive now. We barely get a goodbye.&rdquo; &mdash; the Hohepa whānau, Katikati</p>
<ul><li>Someone sleeps on site every night</li><li>Tauranga City Council kennel licence 0331</li></ul>
</div></div></div>
</div>
</div>
<footer class="container-footer footer full-width"><div class="grid-child"><ul class="mod-menu mod-list nav"><li class="nav-item"><a href="/find-us">Find us</a></li><li class="nav-item"><a href="/vaccination-rules">Vaccination rules</a></li><li class="nav-item"><a href="/boarding-terms">Boarding terms</a></li></ul></div></footer>
<a href="#top" id="back-top" class="back-to-top-link" aria-label="Back to Top"><span class="icon-arrow-up icon-fw" aria-hidden="true"></span></a>
</body>
</html>`,
    labels: `
h1 Enrol your pet
action Enrol
action Log in
form sign-up
form log-in
field Full name*
field Email Address*
field Choose a password*
field Pet's name
field Dog or cat
field Last vaccination
field Photo of the vaccination card
field Food, fears and funny habits
field Username
field Password
nav Home
nav For dogs
nav For cats
nav Nightly rates
nav Enrol your pet
nav Find us
nav Vaccination rules
nav Boarding terms
media Rimu Ridge
proof “Biscuit drags us up the drive now.*
trust Your details stay in our own books.*
trust Someone sleeps on site every night
trust Tauranga City Council kennel licence 0331
`,
  },
  {
    name: 'natacao-matricula-laravel',
    kind: 'sign-up',
    language: 'pt-BR',
    html: `<!DOCTYPE html>
<html lang="pt-BR">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="csrf-token" content="q8Zt1">
<title>Matrícula online | Escola de Natação Peixe-Boi</title>
<link rel="stylesheet" href="/build/assets/app-4e1c.css">
</head>
<body class="bg-light">
<div id="app" data-v-app="">
<nav class="navbar navbar-expand-md navbar-light bg-white shadow-sm">
<div class="container">
<a class="navbar-brand" href="https://peixeboi.example"><img src="/img/peixe-boi.webp" alt="Escola de Natação Peixe-Boi" height="44"></a>
<button class="navbar-toggler" type="button" data-bs-toggle="collapse" data-bs-target="#navbarSupportedContent" aria-controls="navbarSupportedContent" aria-expanded="false" aria-label="Abrir menu"><span class="navbar-toggler-icon"></span></button>
<div class="collapse navbar-collapse" id="navbarSupportedContent">
<ul class="navbar-nav me-auto">
<li class="nav-item"><a class="nav-link" href="/turmas">Turmas e horários</a></li>
<li class="nav-item"><a class="nav-link" href="/bebes">Natação para bebês</a></li>
<li class="nav-item"><a class="nav-link" href="/hidroginastica">Hidroginástica</a></li>
</ul>
<ul class="navbar-nav ms-auto">
<li class="nav-item"><a class="btn btn-outline-primary" href="/login">Área do aluno</a></li>
</ul>
</div>
</div>
</nav>
<main class="py-4">
<div class="container">
<ol class="stepper list-unstyled d-flex" aria-label="Etapas"><li class="done"><span>1</span> Turma</li><li class="active" aria-current="step"><span>2</span> Dados</li><li><span>3</span> Pagamento</li></ol>
<div class="row g-4">
<div class="col-lg-7 order-2 order-lg-1">
<h1 class="h3 fw-bold mb-3">Quase na água: faltam só seus dados</h1>
<form method="POST" action="/matricula/2" id="matricula-form" novalidate>
<input type="hidden" name="_token" value="q8Zt1" autocomplete="off">
<div class="card mb-3"><div class="card-header">Aluno</div><div class="card-body">
<div class="form-floating mb-3"><input type="text" class="form-control" id="aluno" name="aluno" placeholder=" "><label for="aluno">Nome do aluno</label></div>
<div class="row">
<div class="col-sm-6"><div class="form-floating mb-3"><input type="text" class="form-control" id="nasc" name="nasc" inputmode="numeric" placeholder=" " data-mask="00/00/0000"><label for="nasc">Data de nascimento</label></div></div>
<div class="col-sm-6"><div class="form-floating mb-3"><select class="form-select" id="nivel" name="nivel"><option selected>Nunca nadou</option><option>Boia e bate perna</option><option>Nada crawl</option></select><label for="nivel">Nível</label></div></div>
</div>
</div></div>
<div class="card mb-3"><div class="card-header">Responsável financeiro</div><div class="card-body">
<div class="form-floating mb-3 has-validation"><input type="text" class="form-control is-invalid" id="cpf" name="cpf" value="123.456" placeholder=" "><label for="cpf">CPF</label><div class="invalid-feedback">Confira o CPF, está faltando número.</div></div>
<div class="form-floating mb-3"><input type="tel" class="form-control" id="zap" name="zap" placeholder=" "><label for="zap">WhatsApp</label></div>
<div class="form-floating mb-3"><input type="email" class="form-control" id="email" name="email" placeholder=" "><label for="email">E-mail</label></div>
<div class="form-floating mb-3"><input type="password" class="form-control" id="senha" name="password" placeholder=" "><label for="senha">Crie uma senha</label></div>
<div class="form-check"><input class="form-check-input" type="checkbox" id="contrato" name="contrato" value="1"><label class="form-check-label" for="contrato">Li e aceito o contrato de matrícula</label></div>
</div></div>
<div class="d-grid gap-2"><button type="submit" class="btn btn-primary btn-lg" data-loading-text="Enviando...">Ir para o pagamento</button></div>
<p class="text-muted small mt-2"><i class="bi bi-lock-fill" aria-hidden="true"></i> Dados protegidos conforme a LGPD. Nada é cobrado nesta etapa.</p>
</form>
</div>
<aside class="col-lg-5 order-1 order-lg-2">
<div class="card sticky-top" style="top:1rem">
<div class="card-body">
<h2 class="h5">Sua turma</h2>
<img src="/img/piscina-rasa.jpg" class="img-fluid rounded mb-2" alt="Professora segurando uma criança na piscina rasa">
<p class="mb-1"><strong>Golfinhos, 5 a 7 anos</strong></p>
<p class="mb-3">Terças e quintas, 17h30, com a tia Rô</p>
<ul class="list-group list-group-flush">
<li class="list-group-item d-flex justify-content-between"><span>Mensalidade, 2x por semana</span><span>R$ 268,00/mês</span></li>
<li class="list-group-item d-flex justify-content-between"><span>Taxa de matrícula</span><span><s>R$ 120,00</s> R$ 60,00</span></li>
<li class="list-group-item d-flex justify-content-between"><span>Touca de silicone</span><span>R$ 24,90</span></li>
</ul>
<p class="fs-4 fw-bold text-end mt-3 mb-0">Total hoje: R$ 352,90</p>
<form class="input-group mt-3" action="/cupom" method="POST"><input type="text" class="form-control" name="cupom" placeholder="Cupom de desconto" aria-label="Cupom de desconto"><button class="btn btn-outline-secondary" type="submit">Aplicar</button></form>
</div>
</div>
<ul class="list-unstyled mt-3 selos">
<li>Não gostou da primeira semana? Devolvemos a mensalidade</li>
<li>Sem fidelidade, tranque quando quiser</li>
<li>Professores registrados no CREF</li>
</ul>
<div class="card border-0 bg-transparent"><div class="card-body">
<p class="mb-1">“Meu filho gritava no chuveiro. Em dois meses estava mergulhando atrás de argola.”</p>
<p class="small text-muted">Luciana, mãe do Théo</p>
<p class="fw-semibold mb-0">Mais de 9 mil crianças já aprenderam a nadar com a gente</p>
</div></div>
</aside>
</div>
</div>
</main>
<footer class="border-top py-4"><div class="container d-flex flex-wrap gap-3 small"><span>Peixe-Boi Atividades Aquáticas Ltda., Rua Dona Alzira 210, Juiz de Fora</span><a href="/regulamento">Regulamento da piscina</a><a href="/atestado">Atestado médico</a><a href="/privacidade">Privacidade</a></div></footer>
<div class="modal fade" id="modalSair" tabindex="-1" aria-hidden="true" style="display:none"><div class="modal-dialog"><div class="modal-content"><div class="modal-header"><h5 class="modal-title">Já vai embora?</h5></div><div class="modal-body">Guardamos sua vaga por 24 horas.</div><div class="modal-footer"><button type="button" class="btn btn-primary" data-bs-dismiss="modal">Continuar a matrícula</button></div></div></div></div>
<a class="whats-float position-fixed bottom-0 end-0 m-3 btn btn-success" href="https://wa.example/5532" target="_blank" rel="noopener">Chamar no WhatsApp</a>
</div>
<script type="module" src="/build/assets/app-91b2.js"></script>
</body>
</html>`,
    hidden: ['Já vai embora?', 'Guardamos sua vaga por 24 horas.', 'Continuar a matrícula'],
    labels: `
h1 Quase na água: faltam só seus dados
h2 Sua turma
action Área do aluno
action Ir para o pagamento
action Aplicar
action Chamar no WhatsApp
form sign-up
field Nome do aluno
field Data de nascimento
field Nível
field CPF
field WhatsApp
field E-mail
field Crie uma senha
field Li e aceito o contrato de matrícula
field Cupom de desconto
price 268 BRL month
price 120 BRL -
price 60 BRL -
price 24.90 BRL -
price 352.90 BRL -
nav Turmas e horários
nav Natação para bebês
nav Hidroginástica
nav Regulamento da piscina
nav Atestado médico
nav Privacidade
media Escola de Natação Peixe-Boi
media Professora segurando uma criança na piscina rasa
proof “Meu filho gritava no chuveiro.*
proof Mais de 9 mil crianças*
trust Dados protegidos conforme a LGPD.*
trust *Nada é cobrado nesta etapa.
trust Não gostou da primeira semana?*
trust Sem fidelidade, tranque quando quiser
trust Professores registrados no CREF
`,
  },
];
