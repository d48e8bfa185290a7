/** Pages as application frameworks render them. Labelled before the inventory was run on them. */
import type { LabelledPage } from '../labelled.ts';

/** Angular marks each node with the component that made it. */
const ng = (n: number): string => `_ngcontent-ng-c${n}=""`;
function matField(n: number, label: string, input: string): string {
  return `<mat-form-field ${ng(n)} class="mat-mdc-form-field ng-tns-c${n}-3 mat-mdc-form-field-type-mat-input mat-primary"><div class="mat-mdc-text-field-wrapper mdc-text-field"><div class="mat-mdc-form-field-flex"><div class="mat-mdc-form-field-infix"><label matformfieldfloatinglabel="" class="mdc-floating-label mat-mdc-floating-label" id="mat-mdc-form-field-label-${n}" for="mat-input-${n}"><mat-label ${ng(n)}>${label}</mat-label><span aria-hidden="true" class="mat-mdc-form-field-required-marker">*</span></label>${input}</div></div><div matformfieldlineripple="" class="mdc-line-ripple"></div></div><div class="mat-mdc-form-field-subscript-wrapper"><div class="mat-mdc-form-field-hint-wrapper"></div></div></mat-form-field>`;
}

/** Material UI: classes of emotion, a ripple in each button. */
function mui(tag: 'a' | 'button', variant: string, text: string, href = ''): string {
  return `<${tag} class="MuiButtonBase-root MuiButton-root MuiButton-${variant} MuiButton-${variant}Primary css-${(text.length * 7919).toString(36)}k" tabindex="0" ${tag === 'a' ? `href="${href}"` : 'type="button"'}>${text}<span class="MuiTouchRipple-root css-w0pj6f"></span></${tag}>`;
}
function muiPlan(name: string, price: string, per: string, lines: string[], button: string): string {
  return `<div class="MuiGrid-root MuiGrid-item MuiGrid-grid-md-4 css-1udb513"><div class="MuiPaper-root MuiPaper-elevation1 MuiCard-root css-s18byi"><div class="MuiCardHeader-root css-faujvq"><div class="MuiCardHeader-content css-11qjisw"><h3 class="MuiTypography-root MuiTypography-h5 css-1txooo9">${name}</h3></div></div><div class="MuiCardContent-root css-1qw96cp"><div class="MuiBox-root css-1b4byvl"><h4 class="MuiTypography-root MuiTypography-h3 css-1wlk0hk">${price}</h4><p class="MuiTypography-root MuiTypography-h6 css-1anx036">${per}</p></div>${lines.map((line) => `<p class="MuiTypography-root MuiTypography-subtitle1 css-1x5cb7n">${line}</p>`).join('')}</div><div class="MuiCardActions-root css-3zukih">${button}</div></div></div>`;
}

const V = 'data-v-7ba5bd90';

export const APP_PAGES: readonly LabelledPage[] = [
  {
    name: 'next-tailwind-toggle',
    kind: 'landing',
    language: 'en',
    html: `<!DOCTYPE html><html lang="en" class="h-full scroll-smooth antialiased __className_3a0388"><head><meta charSet="utf-8"/><title>Queuebird: phone lines that never ring out</title><meta name="description" content="Answering for clinics and garages."/><style>.hidden{display:none}@media (min-width:768px){.md\\:flex{display:block}.md\\:block{display:block}}@media (min-width:1024px){.lg\\:inline{display:inline}}.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}</style><script>(function(){document.documentElement.classList.add('light')})()</script></head><body class="flex h-full flex-col"><div class="isolate bg-slate-900 px-6 py-2.5 sm:px-3.5"><p class="text-sm leading-6 text-white"><a href="/blog/hold-music"><strong class="font-semibold">New</strong><svg viewBox="0 0 2 2" class="mx-2 inline h-0.5 w-0.5 fill-current" aria-hidden="true"><circle cx="1" cy="1" r="1"></circle></svg>Callers can now text back&nbsp;<span aria-hidden="true">→</span></a></p><button type="button" class="-m-3 p-3"><span class="sr-only">Dismiss</span><svg class="h-5 w-5" aria-hidden="true"><path d="M6"></path></svg></button></div><header class="py-10"><div class="mx-auto max-w-7xl px-4 sm:px-6 lg:px-8"><nav class="relative z-50 flex justify-between"><div class="flex items-center md:gap-x-12"><a aria-label="Home" href="/#"><svg aria-hidden="true" viewBox="0 0 109 40" class="h-10 w-auto"><path d="M0"></path></svg></a><div class="hidden md:flex md:gap-x-6"><a class="inline-block rounded-lg px-2 py-1 text-sm text-slate-700" href="/#features">Features</a><a class="inline-block rounded-lg px-2 py-1 text-sm" href="/#pricing">Pricing</a></div></div><div class="flex items-center gap-x-5 md:gap-x-8"><div class="hidden md:block"><a class="inline-block rounded-lg px-2 py-1 text-sm" href="/login">Sign in</a></div><a class="group inline-flex items-center justify-center rounded-full py-2 px-4 text-sm font-semibold bg-blue-600 text-white" href="/register"><span>Get started <span class="hidden lg:inline">today</span></span></a></div></nav></div></header><main><div class="mx-auto max-w-7xl px-4 pb-16 pt-20 text-center lg:pt-32"><h1 class="mx-auto max-w-4xl font-display text-5xl font-medium tracking-tight text-slate-900 sm:text-7xl">Every call <span class="relative whitespace-nowrap text-blue-600"><svg aria-hidden="true" viewBox="0 0 418 42" class="absolute left-0 top-2/3" preserveAspectRatio="none"><path d="M203"></path></svg><span class="relative">answered</span></span> by the second ring.</h1><p class="mx-auto mt-6 max-w-2xl text-lg">Queuebird picks up when your hands are full, takes the details and books the slot.</p><div class="mt-10 flex justify-center gap-x-6"><a class="group inline-flex rounded-full py-2 px-4 bg-slate-900 text-white" href="/register">Get 3 weeks free</a><a class="group inline-flex ring-1 rounded-full py-2 px-4" href="/listen"><svg aria-hidden="true" class="h-3 w-3 flex-none fill-blue-600"><path d="m9"></path></svg><span class="ml-3">Hear a call</span></a></div><div class="mt-36"><p class="font-display text-base text-slate-900">On the line for 2,300 clinics and garages</p><ul role="list" class="mt-8 flex items-center justify-center gap-x-8"><li class="flex"><img alt="Hollin Dental" loading="lazy" width="158" height="48" src="/_next/static/media/hollin.svg"/></li><li class="flex"><svg role="img" aria-label="Pitstop Motors" width="100" height="40"><title>Pitstop Motors</title><path d="M0"></path></svg></li></ul></div></div><section id="pricing" aria-label="Pricing" class="bg-slate-900 py-20"><h2 class="font-display text-3xl text-white">A price a receptionist would laugh at</h2><fieldset aria-label="Payment frequency"><div role="radiogroup" class="grid grid-cols-2 rounded-full"><button role="radio" aria-checked="true" class="cursor-pointer rounded-full px-2.5 py-1">Monthly</button><button role="radio" aria-checked="false" class="cursor-pointer rounded-full px-2.5 py-1">Annually</button></div></fieldset><div class="grid lg:grid-cols-2"><section class="flex flex-col rounded-3xl px-6"><h3 class="mt-5 font-display text-lg text-white">Solo</h3><p class="mt-2 text-base text-slate-400">One number, office hours.</p><p class="order-first font-display text-5xl font-light tracking-tight text-white">$39<span class="text-base">/mo</span></p><p class="hidden">$390/yr</p><ul role="list" class="order-last mt-10"><li class="flex"><svg aria-hidden="true" class="h-6 w-6"><path d="M9"></path></svg><span class="ml-4">200 calls</span></li></ul><a aria-label="Get started with the Solo plan" class="group ring-1 rounded-full" href="/register?plan=solo">Choose Solo</a></section><section class="flex flex-col rounded-3xl px-6 bg-blue-600"><h3 class="mt-5 font-display text-lg text-white">Front desk</h3><p class="order-first font-display text-5xl">$119<span class="text-base">/mo</span></p><p class="hidden">$1,190/yr</p><a class="group bg-white rounded-full" href="/register?plan=desk">Choose Front desk</a></section></div></section><section id="testimonials" aria-label="What our customers are saying" class="bg-slate-50 py-20"><h2 class="font-display text-3xl">Heard at the counter</h2><ul role="list" class="grid lg:grid-cols-2"><li><figure class="relative rounded-2xl bg-white p-6"><svg aria-hidden="true" width="105" height="78"><path d="M25"></path></svg><blockquote class="relative"><p class="text-lg">It booked eleven cleanings while we were at a funeral.</p></blockquote><figcaption class="mt-6 flex"><div><div class="font-display text-base">Dr. Sheila Hollin</div><div class="mt-1 text-sm">Hollin Dental</div></div><div class="overflow-hidden rounded-full bg-slate-50"><img alt="" width="56" height="56" src="/_next/image?url=%2Fsheila.png"/></div></figcaption></figure></li><li><figure class="relative rounded-2xl bg-white p-6"><blockquote class="relative"><p class="text-lg">Nobody has asked whether it is a machine.</p></blockquote><figcaption><div>Marco Pitt</div><div>Pitstop Motors</div></figcaption></figure></li></ul></section><section id="faq" class="bg-white"><h2 class="text-2xl">Frequently asked questions</h2><dl class="mt-10 divide-y"><div class="pt-6"><dt><button type="button" class="flex w-full justify-between text-left" aria-controls=":R1:" aria-expanded="false"><span class="text-base font-semibold">What happens at night?</span><span class="ml-6"><svg class="h-6 w-6" aria-hidden="true"><path d="M12"></path></svg></span></button></dt></div><div class="pt-6"><dt><button type="button" class="flex w-full text-left" aria-expanded="false"><span class="text-base font-semibold">Can it speak Spanish?</span></button></dt></div></dl></section></main><footer class="bg-slate-50"><nav class="mt-10 text-sm" aria-label="quick links"><a href="/#features">Features</a><a href="/changelog">Changelog</a></nav><p>Calls are kept in the EU and deleted after 30 days.</p></footer><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"headline":"Props headline"}}}</script></body></html>`,
    labels: `
h1 Every call answered by the second ring.
h2 A price a receptionist would laugh at
h3 Solo
h3 Front desk
h2 Heard at the counter
h2 Frequently asked questions
action Sign in
action Get started today
action Get 3 weeks free
action Hear a call
action Choose Solo
action Choose Front desk
price 39 USD month
price 119 USD month
nav Features
nav Pricing
nav Changelog
media Hollin Dental
media Pitstop Motors
proof On the line for 2,300 clinics and garages
proof It booked eleven cleanings while we were at a funeral.*
proof Nobody has asked whether it is a machine.*
question What happens at night?
question Can it speak Spanish?
trust Calls are kept in the EU and deleted after 30 days.`,
    hidden: ['$390', 'Props headline', 'Dismiss'],
  },
  {
    name: 'mui-pricing-german',
    kind: 'pricing',
    language: 'de',
    html: `<!doctype html><html lang="de"><head><meta charset="utf-8"/><title>Preise – Terminfuchs</title><style data-emotion="css 1udb513 s18byi">.css-1udb513{box-sizing:border-box}</style></head><body><noscript>JavaScript wird gebraucht.</noscript><div id="root"><header class="MuiPaper-root MuiPaper-elevation MuiAppBar-root MuiAppBar-positionSticky css-1bjnz6u"><div class="MuiToolbar-root MuiToolbar-regular css-i6s8oy"><h6 class="MuiTypography-root MuiTypography-h6 MuiTypography-noWrap css-1u5m0v0">Terminfuchs</h6><nav><a class="MuiTypography-root MuiTypography-button MuiLink-root MuiLink-underlineHover css-1cm4d2k" href="/funktionen">Funktionen</a><a class="MuiTypography-root MuiLink-root css-1cm4d2k" href="/preise">Preise</a></nav>${mui('a', 'outlined', 'Anmelden', '/login')}</div></header><div class="MuiContainer-root MuiContainer-maxWidthSm css-cuefkz"><h1 class="MuiTypography-root MuiTypography-h2 MuiTypography-alignCenter css-1ts3y9z">Preise</h1><p class="MuiTypography-root MuiTypography-h5 css-1yh1g4a">Nach Kalendern, nicht nach Köpfen. Alle Preise zzgl. MwSt.</p><label class="MuiFormControlLabel-root MuiFormControlLabel-labelPlacementEnd css-j204z7"><span class="MuiSwitch-root MuiSwitch-sizeMedium css-ecvcn9"><span class="MuiButtonBase-root MuiSwitch-switchBase css-1nobaq7"><input class="PrivateSwitchBase-input MuiSwitch-input css-1m9pwf3" type="checkbox" name="yearly"/><span class="MuiSwitch-thumb css-jsexje"></span></span><span class="MuiSwitch-track css-1yjjitx"></span></span><span class="MuiTypography-root MuiFormControlLabel-label css-9l3uo3">Jährlich zahlen</span></label><span class="MuiChip-root MuiChip-filled css-1cjprg1"><span class="MuiChip-label css-9iedg7">2 Monate geschenkt</span></span></div><div class="MuiContainer-root css-1qsxih2"><div class="MuiGrid-root MuiGrid-container css-1vnn7ua">${muiPlan('Einzelpraxis', '0&nbsp;€', 'für immer', ['1 Kalender'], mui('button', 'outlined', 'Kostenlos starten'))}${muiPlan('Praxisteam', '24,90&nbsp;€', 'pro Monat', ['5 Kalender', 'SMS-Erinnerung'], mui('button', 'contained', '14 Tage testen'))}${muiPlan('Klinik', 'Auf Anfrage', 'mit Vertrag', ['Unbegrenzt'], mui('a', 'outlined', 'Angebot anfordern', '/kontakt'))}</div></div><div class="MuiBox-root css-79elbk"><h2 class="MuiTypography-root MuiTypography-h4 css-9mgopn">Fragen zum Preis</h2><div class="MuiPaper-root MuiAccordion-root MuiAccordion-rounded css-1lgtqlc"><div class="MuiButtonBase-root MuiAccordionSummary-root css-1iji0d4" tabindex="0" role="button" aria-expanded="false" aria-controls="panel1a-content" id="panel1a-header"><div class="MuiAccordionSummary-content css-17o5nyn"><p class="MuiTypography-root MuiTypography-body1 css-9l3uo3">Was zählt als Kalender?</p></div><div class="MuiAccordionSummary-expandIconWrapper css-1fx8m19"><svg class="MuiSvgIcon-root MuiSvgIcon-fontSizeMedium css-vubbuv" focusable="false" aria-hidden="true" viewBox="0 0 24 24" data-testid="ExpandMoreIcon"><path d="M16"></path></svg></div></div><div class="MuiCollapse-root MuiCollapse-vertical MuiCollapse-hidden css-a0y2e3" style="min-height:0px;height:0px;overflow:hidden;visibility:hidden"><div class="MuiAccordionDetails-root"><p>Jeder Raum oder jede Person mit eigenen Terminen.</p></div></div></div><div class="MuiPaper-root MuiAccordion-root css-1lgtqlc"><div class="MuiButtonBase-root MuiAccordionSummary-root css-1iji0d4" tabindex="0" role="button" aria-expanded="false"><div class="MuiAccordionSummary-content"><p class="MuiTypography-root MuiTypography-body1">Wie kündige ich?</p></div></div></div></div><div class="MuiStack-root css-1821gv5"><span class="MuiRating-root MuiRating-readOnly css-1jw155w" role="img" aria-label="4,5 Sterne"><span class="MuiRating-icon MuiRating-iconFilled css-13m1if9"><svg class="MuiSvgIcon-root" aria-hidden="true"><path d="M12"></path></svg></span></span><p class="MuiTypography-root MuiTypography-body2">4,5 von 5 aus 812 Bewertungen</p><p class="MuiTypography-root MuiTypography-caption">Server in Nürnberg, DSGVO-konform</p></div><div role="presentation" class="MuiSnackbar-root css-1w62hyn" style="display:none"><div class="MuiAlert-message">Gespeichert.</div></div></div></body></html>`,
    labels: `
h1 Preise
h3 Einzelpraxis
h3 Praxisteam
h3 Klinik
h2 Fragen zum Preis
action Anmelden
action Kostenlos starten
action 14 Tage testen
action Angebot anfordern
price 0 EUR -
price 24.9 EUR month
field Jährlich zahlen
nav Funktionen
nav Preise
proof 4,5 von 5 aus 812 Bewertungen*
trust Server in Nürnberg, DSGVO-konform
question Was zählt als Kalender?
question Wie kündige ich?`,
    hidden: ['Gespeichert.'],
  },
  {
    name: 'angular-wizard',
    kind: 'sign-up',
    language: 'en',
    html: `<!doctype html><html lang="en" data-critters-container><head><meta charset="utf-8"><title>Open an account - Fernbank</title><base href="/"><style>.cdk-visually-hidden{border:0;clip:rect(0 0 0 0);height:1px;overflow:hidden;position:absolute;width:1px}</style></head><body class="mat-typography"><app-root _nghost-ng-c17 ng-version="17.3.0" ng-server-context="ssr"><mat-toolbar ${ng(17)} class="mat-toolbar mat-primary"><a ${ng(17)} routerlink="/" href="/"><img ${ng(17)} src="assets/fern.svg" alt="Fernbank"></a><span ${ng(17)} class="spacer"></span><a ${ng(17)} mat-button="" routerlink="/login" href="/login" class="mdc-button mat-mdc-button"><span class="mat-mdc-button-persistent-ripple mdc-button__ripple"></span><span class="mdc-button__label">Log in</span><span class="mat-mdc-focus-indicator"></span></a></mat-toolbar><router-outlet ${ng(17)}></router-outlet><app-open-account _nghost-ng-c41><h1 ${ng(41)}>Open an account in six minutes</h1><p ${ng(41)} class="lead">You need your passport and your telephone.</p><mat-stepper ${ng(41)} role="tablist" class="mat-stepper-horizontal" aria-orientation="horizontal"><div class="mat-horizontal-stepper-header-container"><mat-step-header role="tab" class="mat-step-header mat-horizontal-stepper-header" id="cdk-step-label-0-0" aria-selected="true"><div class="mat-step-icon mat-step-icon-selected"><div class="mat-step-icon-content"><span aria-hidden="true">1</span></div></div><div class="mat-step-label"><div class="mat-step-text-label">About you</div></div></mat-step-header><mat-step-header role="tab" class="mat-step-header" aria-selected="false"><div class="mat-step-icon"><span aria-hidden="true">2</span></div><div class="mat-step-label"><div class="mat-step-text-label">Passport</div></div></mat-step-header></div><div class="mat-horizontal-content-container"><div role="tabpanel" class="mat-horizontal-stepper-content" id="cdk-step-content-0-0"><form ${ng(41)} novalidate="" class="ng-untouched ng-pristine ng-invalid">${matField(41, 'First name', '<input matinput="" formcontrolname="first" required="" class="mat-mdc-input-element ng-untouched" id="mat-input-41" aria-invalid="false" aria-required="true">')}${matField(42, 'Last name', '<input matinput="" formcontrolname="last" required="" class="mat-mdc-input-element" id="mat-input-42">')}${matField(43, 'Mobile number', '<input matinput="" type="tel" formcontrolname="tel" class="mat-mdc-input-element" id="mat-input-43">')}<mat-form-field ${ng(41)} class="mat-mdc-form-field mat-mdc-form-field-type-mat-select"><label class="mdc-floating-label" id="mat-mdc-form-field-label-6"><mat-label ${ng(41)}>Country of tax residence</mat-label></label><mat-select ${ng(41)} role="combobox" aria-haspopup="listbox" class="mat-mdc-select" tabindex="0" aria-expanded="false" id="mat-select-0" aria-labelledby="mat-mdc-form-field-label-6"><div class="mat-mdc-select-trigger"><div class="mat-mdc-select-value"></div></div></mat-select></mat-form-field><mat-checkbox ${ng(41)} class="mat-mdc-checkbox mat-accent" id="mat-mdc-checkbox-1"><div class="mdc-form-field"><div class="mdc-checkbox"><input type="checkbox" class="mdc-checkbox__native-control" id="mat-mdc-checkbox-1-input" tabindex="0"></div><label class="mdc-label" for="mat-mdc-checkbox-1-input">I have read the terms</label></div></mat-checkbox><button ${ng(41)} mat-flat-button="" color="primary" type="submit" class="mdc-button mdc-button--unelevated mat-mdc-unelevated-button mat-primary"><span class="mdc-button__label">Continue</span></button></form></div><div role="tabpanel" class="mat-horizontal-stepper-content mat-horizontal-stepper-content-inactive" style="visibility:hidden;height:0;overflow:hidden"><p>Hold the passport flat.</p></div></div></mat-stepper><app-reassurance _nghost-ng-c52><ul ${ng(52)}><li ${ng(52)}><mat-icon ${ng(52)} role="img" class="mat-icon notranslate material-icons" aria-hidden="true">lock</mat-icon><span ${ng(52)}>Deposits protected up to €100,000</span></li><li ${ng(52)}><mat-icon ${ng(52)} role="img" aria-hidden="true" class="mat-icon material-icons">star</mat-icon><span ${ng(52)}>4.6 on the App Store, 41k ratings</span></li></ul></app-reassurance></app-open-account><app-footer _nghost-ng-c60><footer ${ng(60)}><a ${ng(60)} href="/legal">Legal notes</a><a ${ng(60)} href="/accessibility">Accessibility</a></footer></app-footer></app-root><div class="cdk-overlay-container"></div><div class="cdk-live-announcer-element cdk-visually-hidden" aria-atomic="true" aria-live="polite">Step announced</div></body></html>`,
    labels: `
h1 Open an account in six minutes
action Log in
action Continue
form sign-up
field First name
field Last name
field Mobile number
field I have read the terms
nav Legal notes
media Fernbank
trust Deposits protected up to €100,000
proof 4.6 on the App Store, 41k ratings`,
    hidden: ['Hold the passport flat.', 'Step announced'],
  },
  {
    name: 'vue-scooters-polish',
    kind: 'landing',
    language: 'pl',
    html: `<!DOCTYPE html><html lang="pl"><head><meta charset="utf-8"><title>Wiatrak – skutery na minuty</title><meta name="description" content="Skuter elektryczny w pięć minut."></head><body><div id="__nuxt" data-v-app=""><div ${V} class="layout"><header ${V} class="topbar"><a ${V} aria-current="page" href="/" class="router-link-active router-link-exact-active logo">Wiatrak</a><ul ${V} class="menu"><li ${V}><a ${V} href="/jak-to-dziala">Jak to działa</a></li><li ${V}><a ${V} href="/miasta">Miasta</a></li><li ${V}><a ${V} href="/cennik">Cennik</a></li></ul><!--v-if--><button ${V} type="button" class="v-btn v-btn--icon" aria-label="Zmień język"><i ${V} class="mdi mdi-earth"></i></button></header><div ${V} class="hero"><div ${V} class="hero__copy"><h1 ${V}>Skuter pod ręką, bez stacji</h1><p ${V}>Otwórz telefonem, zostaw gdzie wolno.</p><div ${V} class="stores"><a ${V} href="https://apps.example/ios"><img ${V} src="/img/appstore-pl.svg" alt="Pobierz z App Store"></a><a ${V} href="https://apps.example/android"><img ${V} src="/img/gplay-pl.png" alt="Pobierz z Google Play"></a></div></div><picture ${V}><source ${V} srcset="/img/skuter.avif" type="image/avif"><img ${V} src="/img/skuter.jpg" alt="Zielony skuter przy Wiśle"></picture></div><section ${V} class="prices"><h2 ${V}>Ile to kosztuje</h2><div ${V} class="price-row"><div ${V} class="tile"><h3 ${V}>Na minuty</h3><strong ${V}>0,69 zł</strong><span ${V}>za minutę</span></div><div ${V} class="tile"><h3 ${V}>Na dobę</h3><strong ${V}>od 49,00 zł</strong><span ${V}>bez limitu kilometrów</span></div><div ${V} class="tile tile--best"><span ${V} class="badge">Najczęściej wybierany</span><h3 ${V}>Abonament</h3><strong ${V}>129 zł</strong><span ${V}>miesięcznie</span><button ${V} class="btn btn--primary" type="button">Kup abonament</button></div></div><p ${V} class="small">Anulujesz kiedy chcesz.</p></section><section ${V} class="people"><h2 ${V}>Jeżdżą z nami</h2><p ${V} class="count">Ponad 120 000 przejazdów w Krakowie</p><div ${V} class="opinie"><div ${V} class="opinia"><div ${V} class="gwiazdki" aria-label="Ocena: 5 na 5">★★★★★</div><p ${V} class="tresc">Do pracy mam osiem minut zamiast czterdziestu.</p><p ${V} class="kto">Agnieszka, Podgórze</p></div><div ${V} class="opinia"><div ${V} class="gwiazdki" aria-label="Ocena: 4 na 5">★★★★☆</div><p ${V} class="tresc">Kaski czyste, a to rzadkość.</p><p ${V} class="kto">Tomek, Kazimierz</p></div></div></section><section ${V} class="pytania"><h2 ${V}>Pytania</h2><div ${V} class="q"><h3 ${V}>Czy potrzebuję prawa jazdy?</h3><div ${V} style="display:none"><p ${V}>Wystarczy kategoria B od trzech lat.</p></div></div><div ${V} class="q"><h3 ${V}>Co z ubezpieczeniem?</h3><div ${V} style="display:none"><p ${V}>OC i NNW są w cenie.</p></div></div></section><footer ${V}><div ${V} class="cols"><div ${V}><p ${V} class="h">Firma</p><a ${V} href="/o-nas">O nas</a><a ${V} href="/praca">Praca</a></div></div></footer></div></div><script type="application/json" data-nuxt-data="nuxt-app" id="__NUXT_DATA__">["Payload zł 999"]</script></body></html>`,
    labels: `
h1 Skuter pod ręką, bez stacji
h2 Ile to kosztuje
h3 Na minuty
h3 Abonament
h2 Jeżdżą z nami
h2 Pytania
action Pobierz z App Store
action Pobierz z Google Play
action Kup abonament
price 0.69 PLN -
price 49 PLN -
price 129 PLN month
nav Jak to działa
nav Miasta
nav Cennik
nav O nas
nav Praca
media Zielony skuter przy Wiśle
proof Ponad 120 000 przejazdów w Krakowie
proof *Do pracy mam osiem minut zamiast czterdziestu.*
proof *Kaski czyste, a to rzadkość.*
trust Anulujesz kiedy chcesz.
question Czy potrzebuję prawa jazdy?
question Co z ubezpieczeniem?`,
    hidden: ['Payload'],
  },
  {
    name: 'slotted-components',
    kind: 'landing',
    language: 'en',
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Tiderow: rowing lessons on the estuary</title><script type="module" src="/build/tiderow.esm.js"></script></head><body><tide-page class="hydrated"><template shadowrootmode="open"><style>:host{display:block}.wrap{max-width:70rem}</style><div class="wrap"><slot name="head"></slot><slot></slot></div></template><header slot="head"><a href="/"><tide-logo role="img" aria-label="Tiderow"><template shadowrootmode="open"><svg viewBox="0 0 10 10"><path d="M0"/></svg></template></tide-logo></a><nav><tide-link><template shadowrootmode="open"><slot></slot></template><a href="/lessons">Lessons</a></tide-link><tide-link><template shadowrootmode="open"><slot></slot></template><a href="/boats">Boats</a></tide-link></nav></header><tide-hero><template shadowrootmode="open"><div part="box"><slot name="title"></slot><slot name="text"></slot><slot name="actions"></slot></div></template><h1 slot="title">Learn to row where the seals are</h1><p slot="text">Ninety minutes, four people, one patient coach.</p><sl-button slot="actions" variant="primary" size="large" href="/book"><template shadowrootmode="open"><style>.button{cursor:pointer}</style><a part="base" class="button button--primary" href="/book"><slot part="label"></slot></a></template>Book a first lesson</sl-button><a slot="actions" class="quiet" href="/gift">Give a lesson as a gift</a></tide-hero><tide-cards><template shadowrootmode="open"><div class="grid"><slot></slot></div></template><article><h2>Starter</h2><p>Two mornings, all kit lent.</p><tide-price currency="EUR"><template shadowrootmode="open"><b><slot></slot></b></template>€85</tide-price><a href="/book?c=starter">Choose starter</a></article><article><h2>Season</h2><p>Every Saturday from May to September.</p><tide-price><template shadowrootmode="open"><b><slot></slot></b></template>€340</tide-price><a href="/book?c=season">Choose season</a></article></tide-cards><tide-quote><template shadowrootmode="open"><blockquote><slot></slot></blockquote></template><blockquote>I am 58 and afraid of water, or was.</blockquote><cite>Jean, Starter course</cite></tide-quote><sl-details summary="Do I have to swim?"><template shadowrootmode="open"><details><summary>Do I have to swim?</summary><slot></slot></details></template>Fifty metres, in clothes.</sl-details><p class="safe">Life jackets and insurance included.</p><form action="/news" method="post"><input type="email" name="email" aria-label="Your e-mail for tide times"><button>Send me tide times</button></form></tide-page><tide-footer><template shadowrootmode="open"><footer><slot></slot></footer></template><a href="/safety">Safety</a> <a href="/contact">Contact</a></tide-footer></body></html>`,
    labels: `
h1 Learn to row where the seals are
h2 Starter
h2 Season
action Book a first lesson
action Give a lesson as a gift
action Choose starter
action Choose season
action Send me tide times
price 85 EUR -
price 340 EUR -
form newsletter
field Your e-mail for tide times
nav Lessons
nav Boats
proof I am 58 and afraid of water, or was.*
trust Life jackets and insurance included.`,
  },
  {
    name: 'spa-preloaded',
    kind: 'other',
    language: 'en',
    refused: 'page.app-shell',
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Orchard - Boards</title><style>.splash{display:flex}.splash svg{animation:spin 1s}</style><link rel="modulepreload" href="/assets/index-4f1c.js"></head><body><div id="app" data-server-rendered="false"><div class="splash" role="status" aria-label="Loading"><svg viewBox="0 0 50 50"><circle cx="25" cy="25" r="20"/></svg></div></div><noscript><strong>We're sorry but Orchard doesn't work properly without JavaScript enabled. Please enable it to continue.</strong></noscript><script>window.__INITIAL_STATE__=${JSON.stringify({ boards: Array.from({ length: 60 }, (_, i) => ({ id: i, title: `Board number ${i}`, price: '$12', cards: ['Buy seeds', 'Water twice'] })) })}</script><script type="module" src="/assets/index-4f1c.js"></script></body></html>`,
    labels: '',
  },
  {
    name: 'bootstrap5-conference',
    kind: 'landing',
    language: 'en',
    html: `<!doctype html><html lang="en" data-bs-theme="light"><head><meta charset="utf-8"><title>Slowconf 2027, Ghent</title><meta name="description" content="A conference with long breaks."><link href="bootstrap.min.css" rel="stylesheet"></head><body data-bs-spy="scroll" data-bs-target="#navbar"><nav id="navbar" class="navbar navbar-expand-lg fixed-top bg-body-tertiary"><div class="container"><a class="navbar-brand" href="#">Slowconf</a><button class="navbar-toggler" type="button" data-bs-toggle="collapse" data-bs-target="#nav" aria-controls="nav" aria-expanded="false" aria-label="Toggle navigation"><span class="navbar-toggler-icon"></span></button><div class="collapse navbar-collapse" id="nav"><ul class="navbar-nav me-auto mb-2 mb-lg-0"><li class="nav-item"><a class="nav-link" href="#talks">Talks</a></li><li class="nav-item"><a class="nav-link" href="#venue">Venue</a></li><li class="nav-item dropdown"><a class="nav-link dropdown-toggle" href="#" role="button" data-bs-toggle="dropdown" aria-expanded="false">Past years</a><ul class="dropdown-menu"><li><a class="dropdown-item" href="/2025">2025</a></li></ul></li></ul><button class="btn btn-primary" type="button" data-bs-toggle="modal" data-bs-target="#ticketModal">Buy tickets</button></div></div></nav><section class="py-5 text-center"><div class="row"><h1 class="display-3 fw-bold">Two days, eight talks, long breaks</h1><p class="lead text-body-secondary">Ghent, 14 and 15 May 2027. For people who would rather talk than listen.</p><p><button class="btn btn-lg btn-warning my-2" data-bs-toggle="modal" data-bs-target="#ticketModal">Get your ticket</button> <a href="/speak" class="btn btn-lg btn-outline-secondary my-2">Propose a talk</a></p></div></section><section id="talks" class="container"><h2>Talks</h2><div class="row row-cols-1 row-cols-md-3 g-4"><div class="col"><div class="card h-100"><img src="/img/ann.jpg" class="card-img-top" alt="Ann Verbeke"><div class="card-body"><h5 class="card-title">Ann Verbeke</h5><p class="card-text">Deleting a third of our product</p></div></div></div><div class="col"><div class="card h-100"><img src="/img/otto.jpg" class="card-img-top" alt="Otto Raab"><div class="card-body"><h5 class="card-title">Otto Raab</h5><p class="card-text">Maps for people who cannot see them</p></div></div></div></div></section><section class="container"><h2>Tickets</h2><div class="row"><div class="col-md-6"><div class="card text-center"><div class="card-header">Early</div><div class="card-body"><h3 class="card-title pricing-card-title">€180 <small class="text-muted">until 1 March</small></h3><a href="/buy/early" class="btn btn-outline-primary w-100">Buy early</a></div></div></div><div class="col-md-6"><div class="card text-center"><div class="card-header">Regular</div><div class="card-body"><h3 class="card-title pricing-card-title">€260</h3><a href="/buy/regular" class="btn btn-primary w-100">Buy regular</a></div></div></div></div><p class="form-text">Full refund until two weeks before.</p></section><section class="container"><figure class="text-end"><blockquote class="blockquote"><p>I came for the talks and hired two people in the breaks.</p></blockquote><figcaption class="blockquote-footer">Petra Lins in <cite title="2025 feedback">2025 feedback</cite></figcaption></figure><div class="accordion" id="acc"><div class="accordion-item"><h2 class="accordion-header"><button class="accordion-button" type="button" data-bs-toggle="collapse" data-bs-target="#c1" aria-expanded="true" aria-controls="c1">Is there childcare?</button></h2><div id="c1" class="accordion-collapse collapse show" data-bs-parent="#acc"><div class="accordion-body">Yes, on both days.</div></div></div><div class="accordion-item"><h2 class="accordion-header"><button class="accordion-button collapsed" type="button" data-bs-toggle="collapse" data-bs-target="#c2" aria-expanded="false">Are talks recorded?</button></h2><div id="c2" class="accordion-collapse collapse" style="display:none"><div class="accordion-body">No, that is the point.</div></div></div></div></section><div class="modal fade" id="ticketModal" tabindex="-1" aria-labelledby="tm" aria-hidden="true" style="display:none"><div class="modal-dialog"><div class="modal-content"><div class="modal-header"><h1 class="modal-title fs-5" id="tm">Choose a ticket type</h1><button type="button" class="btn-close" data-bs-dismiss="modal" aria-label="Close"></button></div><div class="modal-body"><form><div class="mb-3"><label for="rn" class="col-form-label">Name on the badge:</label><input type="text" class="form-control" id="rn"></div></form></div></div></div></div><footer class="container py-4 mt-4 border-top"><p class="col-md-4 mb-0 text-muted">&copy; 2026 Slowconf vzw</p><ul class="nav col-md-4 justify-content-end"><li class="nav-item"><a href="/coc" class="nav-link px-2 text-muted">Code of conduct</a></li><li class="nav-item"><a href="/press" class="nav-link px-2 text-muted">Press</a></li></ul></footer></body></html>`,
    labels: `
h1 Two days, eight talks, long breaks
h2 Talks
h5 Ann Verbeke
h2 Tickets
action Buy tickets
action Get your ticket
action Propose a talk
action Buy early
action Buy regular
price 180 EUR -
price 260 EUR -
nav Talks
nav Venue
nav Code of conduct
media Ann Verbeke
media Otto Raab
proof I came for the talks and hired two people in the breaks.*
trust Full refund until two weeks before.
question Is there childcare?
question Are talks recorded?`,
    hidden: ['Choose a ticket type'],
  },
];
