/**
 * Classes of words that promises and figures are made of, in the languages that we read. A stem says which words: `fee` that word, `refund*`
 * words that begin so, `*gebühr` words that hold it (for languages that write compounds in one word). What is made of them stands in
 * promise.ts and figures.ts: classes of words meet words that no list of phrases has.
 */
const STEMS = {
  /** No, never, nobody, without. */
  NOT: `no not never nothing none nobody without cannot can't won't don't doesn't aren't isn't zero nor
kein keine keinen keiner keinerlei niemals nie nichts niemand ohne nicht sans aucun aucune jamais rien pas ni zéro sin nunca nada ningún ninguna ningun cero
senza non mai nessun nessuna nessuno niente nulla zero sem não nao nunca nenhum nenhuma geen niet nooit zonder niets niemand nul bez nie nigdy żadn* nic
ingen inga inget ingenting intet ikke inte icke aldrig aldri utan uten uden ej без не нет никогда ничего никаких никому`,
  /** Only, until: a limit of what may happen. */
  ONLY: `only until unless solely just nur erst bis ausschließlich seulement uniquement jusqu'* solo sólo solamente únicamente hasta soltanto esclusivamente fino só apenas somente até
alleen uitsluitend tot tylko wyłącznie dopiero do bara endast först tills fram kun indtil только лишь`,
  ANY: `anytime whenever instantly jederzeit immer wann monatlich täglich jederzeitige cualquier quieras quiera qualsiasi vuoi vuole qualquer quiser quando quand altijd elk elke moment każdej dowolnym chcesz
närsomhelst när når click clicks clic clics klick klik kliknięci* clique cliques tap taps toque online minutes seconds любой любое`,
  /** To get out again. */
  LEAVE: `cancel* pause stop quit leave skip unsubscrib* switch downgrade resell reschedul* rebook* postpone opt export swap *kündig* *kündbar abbestell* stornier* *storno pausier* abmeld* aussteig* *umbuch* austrag*
annul* résili* désabonn* désinscri* suspend* arrêt* interromp* cancela* baja anula* pausa* desuscri* disdic* disdett* disdire annulla* cancell* reced* sospend* disiscri* pausar descadastr* desist*
opzeg* opgezegd annule* pauzeer* afmeld* uitschrijv* overslaan stopzet* omboek* anuluj* anulow* rezygn* zrezygn* wypis* wypowied* wstrzyma* pomiń avsluta* avbok* *avboka* avbeställ* avregistr* säg uppsäg* *opsig* *oppsig* afbestil*
avmeld* avslutt* avbestill* ombok* *ombokning ombook* отмен* отказ* отпис* приостан* odwoł* verschieb* odłoż* przełoż* utsett* udsæt* udskyd* uitstel* spost* aplaz* withdraw* widerruf* rétract*`,
  /** What a visitor fears to pay or to be bound by. */
  BOUND: `card cards charge charges charged fee fees cost costs pay paying paid payment payments deposit deposits prepayment penalty penalties contract contracts contractual commit commitment commitments obligation obligations
*uppsägningstid *kündigungsfrist opzegtermijn préavis preaviso risk risks risiko risque risques riesgo riesgos rischio rischi risco ryzyk* locked tied extras hidden rises hikes verborgen* versteckt* caché cachés ocult* nascost* ukryt* dolda skjult* tie-in tie-ins lock-in lock-ins strings catch upfront surcharge* minimum owe commission commissions markup mark-ups markups excess retainer overage
*kosten *gebühr* *vertrag *verträge *laufzeit bindung *bindung verpflicht* kreditkarte* bankverbindung vorkasse anzahlung* mindest* abo haken aufpreis provision zuschlag* frais engagement* carte paiement* acompte débit* prélèv* obligation abonnement commission* supplément* caution payer payez paierez
tarjeta* permanencia* compromiso* comision* comisión coste costes costo costos cargo cargos cuota cuotas pago pagos pagar pagas letra carta costi costo vincol* impegn* commissioni anticipo addebit* paghi pagamento pagamenti
cartão taxa taxas custo custos fideli* compromisso* multa multas mensalidade comissões comissão pagar paga kosten creditcard* verplicht* aanbetaling betaal* betalen addertje* borg kart* opłat* umow* zobowiąz* koszt* prowizj* płac* zapłac* kaucj* przedpłat* haczyk*
*avgift* *avgifter bindning* *gebyr* *bindingstid *bindningstid binding kostnad* omkostning* betala betale depositum forpligt* forplikt* *kort kreditkort карт* договор* обязательств* предоплат* комисси* платеж* плат* залог*
surprise surprises sign-on owing owed debt mark-up small-print smallprint call-out callout überraschung* *zinsen kleingedruckt* berechn* intérêt intérêts factur* cobr* sorpresa sorpresas interés intereses recargo* sorprese interessi surpresa* juros cobran* verrassing* rente niespodziank* odset*
överraskning* overraskelse* ränta renter betalas faktureras zaliczk* anticipos acconto caparra handpenning letras entrada vorauszahlung* folgekosten acompte* arrhes cachées voorschot forskud förskott* adelanto* señal`,
  /** What the others may have from or do with a visitor: said with a no, always a promise. */
  NUISANCE: `spam spammed spamming junk ads adverts advertising third-party third newsletter newsletters dritte dritten fill flood clog bombard hound pester bother nag hassle salespeople salesperson salesmen robocall* robocalls pushy cold-call* trackers marketing
*werbung vertreter pub publicité* démarch* publicidad anuncios terceros terzi pubblicità publicidade anúncios reclame derden reklam* spamu
annonser annoncer реклам* спам*
chasing unwanted unsolicited nuisance pressure pressuring telemarketing telesales upsell* haggling gimmicks gimmick quibbles werbeanruf* drängeln drängen verkaufsgespräch* démarchage relances llamadas insistencias comerciales telefonate seccature chiamate telefonemas insistências opdringerig*
verkooppraatje* telefonsälj* telefonsalg* telefonsælg* bots robots chatbots call-centres call-centers call-centre centres ad-free cold`,
  /** Verbs that may hurt, with a no or a limit, where they are about somebody's data. */
  HANDLE: `share shared sharing sell selling sells sold pass passed disclose* publish* track tracked call calls called ring rings store stored keep kept see sees leave leaves export read ask asks email use used rent go goes send contact
verkauf* verkaufen teilen geteilt weiter verlassen verlässt weiterg* weitergeb* weitergegeben veröffentlich* anruf* anrufen rufen speicher* gespeichert nutzen genutzt verwend* partag* quittent quitte revend* vend* transm* communiq* cédé* cédons utilis* publi* appel* stock* conserv* compart* ceder cedemos utiliz* usamos llam* guard* salen sale
condivid* escono esce saem condivis* cedi* cedut* utilizz* usiamo chiam* conserv* partilh* compartilh* usad* usamos ligamos verkop* verkoop* delen deel gedeeld doorg* verstrek* gebruik* bellen gebeld bewaar* bewaren verlaten verlaat opuszcz* sprzed* udostępn* przekaz* opublik* używ* wykorzyst* dzwoni* przechow* säljer sälja selger selge sælger sælge продаём продаем dela delar delas dele deler deles
använd* anvend* bruk* brukes ringer ringa publicer* lagra* gemmer переда* звон* публик* хран* использ*
touch touches text texts write message messages mail mails lend rented reveal reveals schreib* melden écri* rappel* escrib* enviar* scriv* escrev* enviam* schrijv* mailen pisz* wysył* skriv* skriver mejla* hör hører geven geeft geben donnons donne damos diamo giver`,
  DATA: `answers files recordings device laptop computer browser email emails e-mail e-mails address addresses number numbers phone data details inbox contact identity documents card photos messages name
*daten *adresse* *nummer* e-mail-adresse* mailadresse données coordonnées adresse* numéro courriel mail mails e-mails datos correo* direcci* número teléfono dati indirizzo numero dados endereço número gegevens *adres *adressen nummer mailadres dane danych adres* numer* telefon*
data e-post e-postadress* epost uppgifter personuppgifter adress* nummer oplysninger opplysninger mailadresse данн* адрес* номер* почт*
request enquiry inquiry photo postcode answer bookings payslips statements payslip anfrage antworten angaben fotos nachricht* réponses réponse respuestas mensaje* risposte messaggi* foto respostas mensagem antwoorden foto's odpowiedzi zdjęcia wiadomoś* beskeder billeder records pictures bilder bilderna`,
  /** What keeps something safe. */
  SAFE: `stay stays remain remains bleiben bleibt reste restent quedan restano rimangono ficam blijven blijft zostają stannar forblir forbliver safe bezpieczn* sicher sécurisé* seguro* segura* sicuro sicuri veilig* säkra trygg* sikre delete deleted deletes erase erased destroy* forget confidential confidentially confidence private privately encrypt* secure secured securely anonymous* anonymi* discreet* shredded
lösch* gelöscht vertraulich* verschwiegen* schweigepflicht anonym* diskret* verschlüssel* confidentiel* discrétion discret* chiffr* supprim* effac* anonym* confidencial* cifrad* elimin* borr* borram* anónim* secreto riservat* cifrat* cancell* anonim* segreto sigilo confidencial* criptografad* apag*
vertrouwelijk* versleuteld* verwijder* anoniem geheimhouding poufn* szyfrowan* usuwa* usuniem* anonimow* tajemnic* konfidentiel* fortrolig* kryptere* krypterad* krypterat raderas slettes slettet slet tystnadsplikt taushetsplikt tavshedspligt конфиденциальн* зашифр* удал* анонимн*
protected protects geschützt protégé* protegid* protett* beschermd chronion* skyddad* beskyttet wiped wipe wipes restez raderar sletter`,
  /** Of the visitor. */
  YOU: `you your yours yourself you'll you're dich dir dein* ihr ihre ihrer ihren sie ihnen vous votre vos toi tes tu te tus su sus usted vos tua tuo tuoi tue ti le suo você seu seus sua suas ti te u uw je jou jouw twój twoj* twoich ci cię państwa
du dig din ditt dina dine deg вам вас ваш* тебе твой
vostri vostre vostro vostra suoi sue teu teus tuas vossa vossos jullie u'w twoim twoją tobie państwu dere dykk deres jer jeres`,
  /** Of those who speak. */
  WE: `we we'll our us ours wir unser* uns nous notre nos nosotros nuestr* nos noi nostr* ci nós noss* wij ons onze nasz* nas vi vår vårt våra våre vores os oss мы наш* нас
nasza nasze naszych naszej nossos nossas nostri nostre`,
  FREE: `free gratis kostenlos* kostenfrei* umsonst unentgeltlich* geschenkt gratuit* gratuitement offert* offerte offerts offertes gratuita gratuito gratuitos gratuitas grátis gratuitamente darmow* bezpłatn* fri fritt frie kostnadsfri* gratis бесплатн* complimentary`,
  /** What may be free of charge. */
  SERVICE: `quote quotes quotation quotations estimate estimates consultation consultations valuation valuations appraisal advice assessment cancellation cancellations collection pick-up pickup installation fitting inspection inspections rebooking callout call-out delivery migration refill*
*beratung erstgespräch *angebot kostenvoranschlag* storno* stornierung* umbuch* abholung montage einrichtung probe* devis conseil* annulation estimation diagnostic retrait enlèvement presupuesto* consulta valoración instalación cancelación recogida preventiv* consulenz* sopralluogo ritiro cancellazione
orçament* consulta avaliação cancelamento instalação offerte* advies annulering afhalen installatie wycen* konsultacj* montaż rådgivning avbokning *ombokning ombooking befaring afbestilling installation консультац* замер* установк* выезд
survey surveys trial trials set-up setup training onboarding demo demos taster tasting sample samples alterations parking besichtigung aufmaß schnupperstunde umzug essai visite démonstration échantillon* visita prueba muestra* demostración prova campione campioni amostra* proefles proefperiode
bezichtiging próbka próbki prezentacj* wizyt* provperiod visning hembesök prøve prøvetime lesson lessons class session sessions lektion* lekcj* lektioner leçon séance cours clase sesión lezione lezioni aula aulas sessão stunde probestunde wymian* taglia first-hour size sizes storlek größe größen taille tallas pointure revision revisions rücknahme entsorgung abholservice montaje montaggio montagem reprise`,
  /** What is bought, on its way to the visitor or back. */
  CARRY: `delivery deliveries shipping shipped ships postage dispatch* despatch* courier return returns returned exchange exchanges *versand* *liefer* verschick* versend* rücksend* rückgabe* umtausch* retoure* retouren zurückschick* livraison* livré* livrons expédi* retour retours échange* envoi* envío* enviamos entrega* devoluci* devolv* cambios spedi* consegn* reso resi restitu*
frete troca entrega* devoluç* trocas verzend* verzond* bezorg* ruil* retourner* levering wysył* wysłan* dostaw* zwrot* wymian* frakt* *leverans* skickas retur* *fragt* ombytning* byttes доставк* возврат* обмен* отправ*
envio envios remessa swaps lever leverer levereres levering* sender sendes wysyłamy collected hämtar hämta hämtas henter hentes odbier* portes recolh* recogemos ritiriamo hentning hemkörning`,
  /** What is done where something went wrong. */
  REMEDY: `refund refunds refunded refunding reimburse* compensate* erstatt* *rückerstatt* rembours* reembols* devolve* devolución devolución rimbors* terugbetal* vergoed* zwrac* zwróc* zwrot zwrotu återbetal* tilbagebetal* refunder* tilbakebetal* вернем вернём возвращ* ersatz* ersetz*
refundi* rimborsat* restituiam* restituim* reembolsad* terugbetaald zwracamy oddajemy`,
  /** The like, where it is free or follows an if. */
  MEND: `mend mends mended repair repairs repaired replace replaces replaced replacement redo redone fix fixed resole sharpen resend reprint patch recut reparier* austausch* tauschen nachbesser* répar* rempla* échang* recommenç* repara* reempla* sustitu* cambiamos arregl* ripar* sostitu* rifacciamo cambiamo consert* substitu* refazemos trocamos
repareer* vervang* herstel* omruil* wymieni* napraw* poprawi* lagar reparer* ersätter ersätt* byter bytt* bytter omgör заменим ремонт* починим исправим
swap swaps alter alters alteration alterations rebuild restring regrind recover replant rework retouch ersetz* umtausch* nacharbeit* ersatzteil* refaisons reprenons retouch* échangeons cambio sustituimos repasamos ritocc* rifare corrigimos omwisselen wymienimy reparerer omsyr laga ersätta utbyte refait opnieuw refaz herschnitt nochmal`,
  IF: `if should unhappy dissatisfied wrong broken damaged faulty late fails fail failed breaks break defect* isn't doesn't don't can't hate changed wenn falls sollte nicht gefällt defekt kaputt si jamais cassé abîmé retard déçu roto dañado llega gusta se rotto danneggiato piace difettoso quebrado atraso defeito als kapot beschadigd bevalt
jeśli jeżeli gdy uszkodz* om trasig* sen försenad* hvis dersom ødelagt defekt forsinket если сломал* брак
dies passt funktioniert gefallen convient plaît vuelve convence encaja sirve cambi trovi piaccia gostou gostar voltar werkt pasuje podoba funkar passer virker nöjd fornøyd tilfreds arriva chegar unzufrieden`,
  TIME: `same-day next-day dagars day days week weeks month months year years hour hours night nights fortnight lifetime h hr hrs tag tage tagen woche wochen monat monate monaten jahr jahre jahren stunde stunden nächte jour jours semaine semaines mois an ans heures nuits día días semana semanas mes meses año años horas noches giorni giorno settimane mesi anni ore notti dias mês anos
dagen dag weken maanden jaar uur nachten dni dnia godzin* tygodni* miesi* lat rok dagar dygn veckor månader år timmar dage uger måneder timer døgn uker måneder дней дня лет месяц* час* недел*
*-day *-days *-week *-weeks *-month *-months *-year *-years *-hour *-hours season seasons dages års uges måneders månads timers quarter werktag* arbeitstag* wochentag* werkdag* hverdag hverdage arbetsdag* vardag* virkedag* roczn* miesięczn* *-night *-nights`,
  WARRANT: `warranty warranties guarantee guarantees guaranteed cooling-off *garantie* gewährleistung *garanti *garantia garanzia garantía garantias gwaranc* ångerrätt angerrett öppet гарант* probier* widerrufsrecht bedenktijd proefperiode
reklamationsret reklamationsrätt reklamasjonsrett returret returrett bytesrätt bytterett fortrydelsesret åpent rücktrittsrecht rückgaberecht umtauschrecht rétractation desistimiento recesso arrependimento herroepingsrecht omruilgarantie rękojmi*`,
  /** To live with what was bought before one decides. */
  TRY: `try wear sleep test trial keep probieren testen tragen ausprobieren essay* essai essayez prueba pruéb* probar prova provalo experiment* teste probeer proberen passen wypróbuj* testuj* prova testa prøv prøve пробу*`,
  /** Who says that it may be done, or looks at how it is. */
  STANDING: `registered licensed licenced authorised authorized regulated supervised certified accredited audited insured bonded vetted chartered approved protected held member members affiliated overseen inspected ringfenced safeguarded
eingetragen* zugelassen* lizenzier* zertifizier* geprüft* versichert* mitglied* beaufsichtigt reguliert *geprüft *zertifiziert geschützt agréé* certifi* assuré* habilité* inscrit* membre* réglementé* audité* labellis* immatriculé* protégé*
registrad* autorizad* regulad* certificad* colegiad* miembro* asegurad* auditad* homologad* inscrit* acreditad* adherid* iscritt* autorizzat* certificat* abilitat* assicurat* vigilat* membro accreditat* aderente registad* licenciad* credenciad* membro* inscrit* geregistreerd erkend* gecertificeerd* aangesloten lid verzekerd* ingeschreven beschermd
wpisan* zarejestrowan* licencjonowan* certyfikowan* członk* członek nadzorowan* registrer* autoriser* godkänd* godkendt* godkjent* certifier* sertifiser* medlem* auktoriser* försäkrad* forsikret ställd tilknyttet ansluten anslutna лиценз* сертифи* зарегистр* член застрахован*
qualified trained qualifi* cualificad* qualificat* qualificad* titulad* gekwalificeerd* gediplomeerd* utbildad* uddannet utdannet uddannede utdannede behörig* dyplomowan* wykwalifikowan* uprawnion* geschult* ausgebildet* *geregistreerd anerkannt* diplômé* formé* autorisert* autoriseret* autoriserede
autoriserte legitimerad* autoris* formad* recognised recognized reconnu* reconocid* riconosciut* reconhecid* vergund* laureat* examiniert* diplomiert* diplomati diplomate staatlich eingeschrieben`,
  /** Bodies that give a standing. */
  BODY: `society association guild federation institute institution chamber commission authority authorities board council college academy regulator scheme government government-approved foundation ombudsman ministry department program programme network standards bank agents bar register registry union act law
*verband *kammer *innung *behörde *behörden *aufsicht register handelsregister ministeri* *verbands bundesamt *amt ordre chambre fédération syndicat autorité* registre ministère préfecture orias colegio cámara federación asociación registro ministerio comisión autoridad banco dgs ordine albo camera federazione associazione ministero autorità ivass
ordem câmara federação associação registo conselho vereniging kamer bond brancheorganisatie autoriteit afm kvk izb* stowarzysz* związ* rejestr* komisj* knf listę rada rady radzie förbund* myndighet* *inspektionen register brancheforening* forening* forbund* *nämnden *kollegiet *tilsynet finanstilsynet fonden реестр* ассоциац* министерств* банк*
inspectorate regulators commissioner skattemyndigheten *verket innungen kammern regione regioni région junta generalitat comunidad xunta consejería handwerksrolle kassen krankenkassen mutuelles mutuas barreau foro f-skatt orden *fonden *fondet`,
  /** Standing that needs no body to be named. */
  ASSURED: `insured bonded vetted dbs-checked background-checked background-check liability indemnity haftpflicht* *haftpflichtversichert décennale ansvarsförsäkr* ansvarsforsikr* rc-pro`,
  CHECK: `check checks checked verify verifies verified verify-by-hand vet vetted inspect inspected inspects interview interviewed screened tested reviewed phoned visited geprüft* überprüft kontrolliert vérifi* contrôl* verificad* comprobad* revisad* verificat* controllat* verificad* gecontroleerd geverifieerd sprawdz* zweryfikowan* kontroller* granska* verifiser* провер*
read reads vetting kontrollieren prüfen relu relisons revisamos comprobamos verifichiamo controlliamo verificamos conferimos controleren sprawdzamy kontrollerar kontrollerer`,
  /** Whom a market place answers for. */
  AGENT: `employer employers seller sellers host hosts tutor tutors driver drivers trader traders supplier suppliers listing listings landlord landlords sitter sitters walker walkers cleaner cleaners fitter fitters instructor instructors therapist therapists guide guides reviewer carer carers nanny nannies teacher teachers practitioner installer installers review reviews maker makers
fachbetrieb* verkäufer händler anbieter vermieter arbeitgeber bewertungen vendeur* hôte* artisan* prestataire* vendedor* anfitri* proveedor* venditor* fornitor* vendedor* verkoper* aanbieder* sprzedawc* opiekun* säljare leverandør* продав* мастер*
electrician electricians plumber plumbers engineer engineers nurse nurses coach coaches mechanic mechanics technician technicians builder builders workshop workshops farm farms grower growers garage garages salon salons candidate candidates translator translators`,
  NEED: `needed need needs require required requires necessary nötig erforderlich notwendig brauchst brauchen nécessaire requis* besoin necesari* necesitas obligator* serve necess* richiest* precis* nodig vereist wymagan* potrzeb* behövs kræves kreves trengs нужн* требу*
necessário necesario richiesta conieczn* erforderliche påkrævet påkrevd behöver`,
  ACCOUNT: `account accounts registration sign-up signup login download install anmeldung registrierung konto inscription compte registro cuenta registrazione cadastro conta registratie konta rejestracj* registrering регистрац*`,
  /** What is said of what is not offered, not found or not allowed: no promise, whatever else is said. */
  BUT: `found available include includes included including exclude excludes excluding cover covers responsible liable refundable non-refundable applicable valid exact results match yet selected entered invalid required* error must allowed permitted eligible eligib* sorry existing recaptcha hcaptcha cookie* copyright inbegriffen enthalten verfügbar gefunden gültig leider inclus* comprend disponible* trouvé* incluid* incluye incluyen encontr* disponib* inclus* comprend* disponibil* trovat* incluíd* inclui encontrad* inbegrepen beschikbaar gevonden wlicz* znalezion* dostępn* ingår hittades inkluder* найден* включ* доступн*`,
  // Of figures.
  PEOPLE: `downloads installs customers customer users companies businesses teams people members clients guests patients readers subscribers developers students pupils families donors supporters fans travellers travelers listeners followers schools shops stores owners growers households homes drivers riders cyclists runners cooks gardeners parents mothers fathers teachers nurses farmers makers hosts players learners graduates applicants couples kitchens offices restaurants cafés cafes studios labs hospitals clinics councils cities charities practices agencies freelancers founders engineers designers writers walkers swimmers sailors bakers brewers buyers sellers shoppers tenants landlords homeowners residents volunteers backers investors merchants employers employees firms organisations organizations nonprofits churches venues artists musicians photographers marketers accountants lawyers doctors vets dentists therapists beginners adults professionals colleagues neighbours neighbors commuters hikers skiers dogs cats pets horses knitters sewists puzzlers
haushalte haushalten kunden kundinnen nutzer nutzerinnen unternehmen betriebe familien leser leserinnen leute menschen mitglieder teilnehmer* schüler* studierende* patienten patientinnen gäste eltern praxen schulen firmen teams hörer* fahrer* besucher* abonnenten
clients clientes utilisateurs lecteurs lectrices foyers familles adhérents abonnés élèves étudiants personnes entreprises patients parents écoles visiteurs voyageurs hogares lectores usuarios familias personas alumnos alumnas estudiantes pacientes empresas oyentes socios viajeros vecinos padres clienti lettori famiglie persone utenti aziende studenti iscritti soci viaggiatori ospiti pazienti
leitores lares pessoas usuários famílias alunos empresas pacientes viajantes clientes klanten lezers huishoudens gezinnen mensen bedrijven gebruikers leden ondernemers reizigers patiënten studenten scholen klientów czytelników rodzin osób gospodarstw użytkowników firm kursantów pacjentów uczniów słuchaczy
läsare hushåll kunder familjer personer människor företag medlemmar användare resenärer gäster elever patienter læsere husstande mennesker virksomheder familier brugere lesere husstander bedrifter gjester читател* семей людей человек клиентов покупател* пользовател* компаний
savers shows sites websites podcasts podcasters nurseries farms villages towns workshops gyms salons garages brides weddings passengers pensioners workers dancers singers climbers anglers collectors candidates recruiters landowners crews trades tradespeople plumbers electricians builders mechanics
stylists barbers chefs pubs hotels flats gardens boats vans bikes children kids babies partners communities breweries bakeries cooperatives bookshops libraries museums festivals clubs leagues pharmacies surgeries sparer* gemeinden vereine werkstätten läden händler handwerker gärten hunde katzen
kinder fahrgäste reisende teilnehmende absolventen absolventinnen hebammen ärzte ärztinnen höfe küchen schülerinnen mieter vermieter spender* gründer* anwender* webseiten communes mairies associations artisans restaurateurs commerçants boutiques hôtels médecins infirmières enfants bébés chiens
jardins voyageuses apprenants apprenantes étudiantes abonnées adhérentes donateurs sociétaires hôtes passagers municipios ayuntamientos colegios tiendas restaurantes hoteles comercios autónomos pymes médicos niños bebés perros parejas viajeras abonados huéspedes donantes vecinas profesionales
alumnado asociaciones comuni scuole negozi ristoranti alberghi artigiani medici bambini cani coppie abbonati donatori corsisti studentesse professionisti associazioni officine lettrici escolas lojas hotéis municípios câmaras criançasis cães assinantes doadores hóspedes formandos sócios associados
profissionais clínicas gemeenten winkels horecazaken artsen kinderen honden koppels abonnees cursisten leerlingen gasten tuinen vakmensen zzp'ers lezeressen kandidaten szkół gmin sklepów restauracji hoteli lekarzy dzieci psów abonentów darczyńców gości kierowców mieszkańców domów zespołów warsztatów
kandydatów firmom klientek czytelniczek sajter kommuner skolor butiker restauranger hotell läkare barn hundar prenumeranter givare kursdeltagare lägenheter föreningar deltagare trädgårdar medarbetare skoler butikker restauranter hoteller læger børn kursister abonnenter donorer hjem boliger foreninger
deltagere danskere nordmenn svenskar hytter husholdninger gårder leger kunde gästen betrieben lesern nutzern mitgliedern schülern höfen vereinen teilnehmern besuchern landwirte landwirten imker bauern landmænd bønder rolników lantbrukare agriculteurs apiculteurs agricultores apicoltori agricoltori boeren`,
  DID: `have use uses used already trust trusted joined join love loved chose choose rely bought booked sold served recommend recommended helped delivered planted swapped switched placed saved worldwide pick picked mended repaired fitted installed built cooked baked posted shipped taught trained raised funded rescued rehomed adopted returned come stay stayed hears answered completed hosted moved counting shared protected insured reached plan read learn learned learnt travel far
schon bereits vertrauen nutzen kaufen lesen empfehlen verkauft weltweit geliefert vermittelt verarbeitet gebaut déjà confiance utilisent recommandent vendus vendues livrés livrées formés accompagnés servis réussite confían confian usan recomiendan vendidos entregados atendidos formados già scelto scelgono usano venduti consegnati consigliano serviti já confiam usam recomendam vendidos entregues atendidos
al vertrouwen gebruiken kozen gingen verkocht geleverd geholpen już zaufało korzysta kupiło wybrało poleca sprzedanych dostarczonych redan litar använder valt köpt sålda levererade packar allerede bruger valgt købt solgt leveret bruker kjøpt levert уже доверяют выбрали пользуются купили продано
live lives runs running filled matched carried written translated tuned rehung framed walked serviced hired housed settled licensed printed brewed grown graduated attended visited subscribed employed resolved recovered upgraded recycled washed refurbished sparen bestellt gebucht repariert gepflanzt
geschult begleitet betreut gefunden gelesen gereinigt restauriert vermietet geplant verlegt teilgenommen installés réparés plantés équipées équipés réalisés réalisées servies choisi choisissent logés accueillis instalados reparados plantadas resueltas resueltos realizados servidas eligen elegido
escogido alojados organizadas viven piantati riparati installati realizzati accolti organizzati scegliere escolheram escolhem resolvidos vivem escolhido gerepareerd geplaatst verhuisd gekozen geïnstalleerd gebruikt wonen bezorgd naprawionych zainstalowanych zrealizowanych posadzonych odwiedziło
skorzystało wynajętych bor valde levererat reparerade planterade lagade installerade besökt plantet repareret installeret gennemført solgte valgte besøkt reparert installert gjennomført`,
  RESULT: `up increase increased grew growth rise rose cut reduced reduction saved achieved satisfied satisfaction success retention pass passed placed employed recommend repeat renew return stay reach reaches agreed works happy
gestiegen zufrieden zufriedenheit erfolg weiterempfehlung bestanden réussite satisfaits satisfaction recommandent satisfechos satisfechas aprobados repite repiten vuelven recomiendan éxito satisfacción soddisfatti promossi successo raccomanda satisfeitos satisfação aprovação aprovados tevreden geslaagd aanbevel* zadowolon* poleca zdawalność nöjda nöjd rekommenderar tilfredse anbefaler fornøyde довольн* рекоменд*
emptied solved resolved faster quicker fewer rated renewed recommended agree improved healed recomienda recomendaría recomendarían aprueba aprueban consiglia consigliano raccomandano recomendam voltam passam aprova aanbeveelt beveelt slaagt slagen zdaje wraca polecają klarar återkommer består
bestehen empfehlen réussissent reviennent recommande renouvellent approuvent renueva renuevan rinnova rinnovano ritornano tornano`,
  AWARD: `award awards winner winners prize prizes finalist finalists semifinalist semi-finalist shortlisted nominated nominee medal voted laureate award-winning
*auszeichnung* ausgezeichnet* testsieger *preisträger* lauréat* primé* médaille* récompens* trophée* élu élue premio premios galard* finalista* premiad* vincitore vincitrice prêmio prémio vencedor* winnaar bekroond verkozen uitgeroepen nagrod* laureat* zwycięzc* utmärkelse* vinnare prisbelönt* vinder vinner kåret kåret награ* лауреат* победител* премия
medals medalist medallist medaille* medaglia medalla medalha medalj* goldmedaille* guldmedalj* gullmedalje* premiat* galardonad* médaillé* distinguid* reconocimiento runner-up runners-up poll polls ranking rankings testsieg* siegel prämiert* récompensé* distingué* bekroond* genomineerd* nominowan*
wyróżnion* wyróżnien* nominerad* nomineret nominert belönad* præmi* gewinner* gründerpreis`,
} as const;

export type WordClass = keyof typeof STEMS;

/** As many classes as a number has bits. */
const BITS = new Map<string, number>(Object.keys(STEMS).map((name, at) => [name, 1 << at]));
const bitOf = (name: WordClass): number => BITS.get(name) ?? 0;

const whole = new Map<string, number>();
const begun = new Map<string, number>();
const within: [string, number][] = [];
for (const [name, stems] of Object.entries(STEMS)) {
  const bit = BITS.get(name) ?? 0;
  for (const stem of stems.split(/\s+/)) {
    const bare = stem.replaceAll('*', '');
    if (stem.startsWith('*')) within.push([bare, bit]);
    else if (stem.endsWith('*')) begun.set(bare, (begun.get(bare) ?? 0) | bit);
    else whole.set(bare, (whole.get(bare) ?? 0) | bit);
  }
}
const LONGEST_STEM = Math.max(...[...begun.keys()].map((stem) => stem.length));
/** Compounds are long. */
const COMPOUND = 5;

/** Words of a page whose classes are kept. */
const KEPT = 20_000;
const known = new Map<string, number>();

/** The classes of a word in small letters, a bit for each. */
function classesOf(word: string): number {
  const before = known.get(word);
  if (before !== undefined) return before;
  let found = whole.get(word) ?? 0;
  for (let length = Math.min(word.length, LONGEST_STEM); length > 1; length -= 1)
    found |= begun.get(word.slice(0, length)) ?? 0;
  if (word.length >= COMPOUND) for (const [stem, bit] of within) if (word.includes(stem)) found |= bit;
  if (known.size >= KEPT) known.clear();
  known.set(word, found);
  return found;
}

/** A sentence as classes of words. */
export interface Sentence {
  text: string;
  /** In small letters. */
  words: readonly string[];
  asks: boolean;
  has(...classes: WordClass[]): boolean;
  /** Whether a word of the first class is followed, within so many words, by one of the second. */
  leads(first: WordClass, second: WordClass, reach: number): boolean;
  is(at: number, name: WordClass): boolean;
}

const ENDS = /(?<=[.!?…;:])\s+|\s[|•·–—]\s|\n/u;
/** `l'ordre`, `dell'albo`. */
const ELIDED = /^(?:[ldnsjmtc]|qu|dell|all|nell|sull|dall)'(?=.)/u;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'-]*/gu;

/** Asked for by several rules, one after the other. */
let last: { text: string; sentences: readonly Sentence[] } = { text: '', sentences: [] };

export function sentencesOf(text: string): readonly Sentence[] {
  if (last.text !== text) last = { text, sentences: divided(text) };
  return last.sentences;
}

const divided = (text: string): Sentence[] =>
  text
    .replaceAll('’', "'")
    .split(ENDS)
    .filter((part) => part !== '')
    .map(sentenceOf);

function sentenceOf(text: string): Sentence {
  const words = (text.toLowerCase().match(WORD) ?? []).map((word) => word.replace(ELIDED, ''));
  const classes = words.map(classesOf);
  const all = classes.reduce((sum, each) => sum | each, 0);
  const is = (at: number, name: WordClass): boolean => ((classes[at] ?? 0) & bitOf(name)) !== 0;
  return {
    text,
    words,
    asks: /[?？؟]\s*$/.test(text),
    has: (...names) => names.every((name) => (all & bitOf(name)) !== 0),
    leads(first, second, reach) {
      if ((all & bitOf(first)) === 0 || (all & bitOf(second)) === 0) return false;
      return classes.some((_, at) => {
        if (!is(at, first)) return false;
        for (let next = at + 1; next <= at + reach; next += 1) if (is(next, second)) return true;
        return false;
      });
    },
    is,
  };
}
