/** What a good model suggests for the sample pages: new words that say no more than the page does. By page: the beginning of the element's text, its new words. */
export const HONEST_WORDS: Readonly<Record<string, readonly (readonly [on: string, after: string])[]>> = {
  acme: [
    ['Welcome to Acme', 'Acme moves your events from Kafka to your warehouse'],
    ['Start your trial', 'Start your Acme trial'],
    ['Alerts that matter', 'Alerts when something is late'],
    ['Learn more', 'Learn more about exactly once delivery'],
    ['What you get', 'What you get with Acme'],
    ['New columns appear', 'New columns appear in the warehouse by themselves.'],
  ],
  'saas-static': [
    ['Payroll that runs itself', 'Run payroll in four minutes'],
    ['Taxes filed for you', 'Taxes filed in all fifty states'],
    ['Start free trial', 'Start your free trial'],
    ['Book a demo', 'Book your demo'],
    ['Why teams switch', 'Why small teams switch'],
  ],
  'duplicate-buttons': [
    ['Plans for every size', 'Pick the plan for your size'],
    ['Sign up', 'Sign up for Solo'],
    ['Switch or stop', 'Switch plans or stop whenever you like.'],
  ],
  'shop-product': [
    ['Add to basket', 'Add the raincoat to your basket'],
    ['Harbour raincoat', 'A raincoat for real rain'],
  ],
  'long-sign-up': [
    ['Create account', 'Create your account'],
    ['Create your account', 'Create your account in a minute'],
  ],
  'faq-details': [
    ['Delivery and returns', 'Help with delivery and returns'],
    ['Contact us', 'Still stuck? Contact us'],
  ],
  'cookie-banner-and-modal': [
    ['Become a calmer leader', 'Become a calmer leader at your pace'],
    ['Book your free call', 'Book a free call'],
  ],
  'agency-proof': [
    ['Get a quote', 'Get your quote'],
    ['How Hotel Krona', 'See how Hotel Krona filled its rooms'],
    ['Websites that sell', 'Websites that sell, by North Pier'],
  ],
  'german-landing': [
    ['Ein Rad, das', 'Ein Rad, ein Preis, alles drin'],
    ['Jetzt bestellen', 'Jetzt Fahrrad bestellen'],
    ['Reparatur', 'Reparatur, Versicherung und Abholung sind inklusive.'],
  ],
  'windows-1252-french': [
    ['Ajouter au panier', 'Ajouter ce savon au panier'],
    ['En savoir plus', 'En savoir plus sur nos savons'],
  ],
  'spanish-app': [
    ['Cómo funciona', 'Ver cómo funciona'],
    ['La compra', 'Tu compra, sin colas'],
  ],
  tailwind: [
    ['Speak to sales', 'Speak to our sales'],
    ['Inbox', 'Your inbox: one place for mail'],
  ],
  'css-modules': [
    ['Deploy on Friday', 'Deploy on Friday, roll back in a second'],
    ['Previews', 'Previews for every branch'],
    ['Logs', 'Live and searchable logs'],
  ],
  'hidden-orders': [
    ['Kitchens made of oak', 'Oak kitchens made in Leeds'],
    ['Book a visit', 'Book your visit'],
  ],
  docs: [['Installation', 'Installation from source']],
  'web-components': [
    ['Made to be mended', 'Made to be mended, with spare parts for twenty years'],
    ['Shop lamps', 'Shop our lamps'],
  ],
  'gbk-landing': [['立即下载', '立即下载云笔记']],
  'japanese-app': [['無料で始める', '家計簿を無料で始める']],
  'utf-16-polish': [['Zarejestruj się', 'Zarejestruj się w Żółwiku']],
};
