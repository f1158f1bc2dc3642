/** Names and trades of the demo municipality. Nobody and nothing here exists. */

export const TEAMS = {
  havn: 'Team Havn',
  skov: 'Team Skov',
  eng: 'Team Eng',
};

export const STAFF = [
  { staff_id: 'lone-k', name: 'Lone Kjær', roles: 'manager', manages: 'havn|skov|eng' },
  { staff_id: 'karen-m', name: 'Karen Munk', roles: 'team-lead|consultant', team_id: 'havn' },
  { staff_id: 'anna-b', name: 'Anna Bech', roles: 'consultant', team_id: 'havn' },
  { staff_id: 'ole-t', name: 'Ole Thomsen', roles: 'caseworker', team_id: 'havn' },
  { staff_id: 'peter-v', name: 'Peter Vang', roles: 'team-lead|consultant', team_id: 'skov' },
  { staff_id: 'jens-l', name: 'Jens Lund', roles: 'consultant', team_id: 'skov' },
  { staff_id: 'maria-f', name: 'Maria Frost', roles: 'consultant', team_id: 'skov', working_days: 'mon|tue|wed|thu' },
  { staff_id: 'hanne-s', name: 'Hanne Sand', roles: 'team-lead|caseworker', team_id: 'eng' },
  { staff_id: 'yusuf-a', name: 'Yusuf Aydin', roles: 'consultant', team_id: 'eng' },
  { staff_id: 'birgit-h', name: 'Birgit Holm', roles: 'caseworker', team_id: 'eng' },
  { staff_id: 'rie-d', name: 'Rie Dahl', roles: 'auditor' },
  { staff_id: 'bo-n', name: 'Bo Nygaard', roles: 'admin' },
];

/** Who owns how large a share of the placements. */
export const OWNERS = ['anna-b', 'anna-b', 'jens-l', 'jens-l', 'maria-f', 'yusuf-a', 'yusuf-a', 'ole-t', 'birgit-h'];
export const SECOND_PERSONS = ['ole-t', 'birgit-h', 'hanne-s'];

export const FIRST_NAMES = [
  'Mette',
  'Sara',
  'Ole',
  'Ahmed',
  'Lise',
  'Kim',
  'Fatima',
  'Per',
  'Dorthe',
  'Jonas',
  'Ida',
  'Hassan',
  'Tina',
  'Morten',
  'Aisha',
  'Bent',
  'Camilla',
  'Erik',
  'Gitte',
  'Henrik',
  'Inger',
  'Jamal',
  'Karina',
  'Lars',
  'Malene',
  'Niels',
  'Olga',
  'Pia',
  'Rasmus',
  'Susanne',
  'Torben',
  'Ulla',
  'Viktor',
  'Winnie',
  'Yasmin',
  'Zahra',
  'Søren',
  'Åse',
  'Øjvind',
  'Bjørn',
];

export const LAST_NAMES = [
  'Hansen',
  'Kvist',
  'Nielsen',
  'Bak',
  'Rahimi',
  'Juhl',
  'Overgaard',
  'Toft',
  'Krogh',
  'Said',
  'Lassen',
  'Bro',
  'Friis',
  'Mørk',
  'Haddad',
  'Degn',
  'Smed',
  'Østergaard',
  'Winther',
  'Ågård',
  'Kaya',
  'Lykke',
  'Riis',
  'Storm',
  'Vester',
];

export const STREETS = [
  'Havnegade',
  'Skovvej',
  'Engtoften',
  'Møllebakken',
  'Bygaden',
  'Strandstien',
  'Kirkestræde',
  'Lindealle',
  'Åvej',
  'Rugmarken',
];

/** The towns of the municipality. Danish postal codes of this kind are not given to towns. */
export const TOWNS = [
  ['0991', 'Fjordby'],
  ['0992', 'Skovlunde Mark'],
  ['0993', 'Enghave Strand'],
];

/** Trades, with names of firms and what people do there. */
export const TRADES = [
  [
    'tømrer',
    ['Tømrer Bæk ApS', 'Fjordby Tømrer og Snedker', 'Tagmester Lyng'],
    ['hjælper på byggeplads', 'oprydning og klargøring'],
  ],
  [
    'detail',
    ['Købmanden på Torvet', 'Byens Farver', 'Fjordby Sport'],
    ['vareopfyldning', 'kassebetjening', 'lager og butik'],
  ],
  [
    'hotel',
    ['Hotel Havblik', 'Kro og Badehotel Engen', 'Vandrerhjemmet Skoven'],
    ['rengøring af værelser', 'køkkenhjælp', 'reception'],
  ],
  [
    'lager og transport',
    ['Lager & Læs ApS', 'Fjord Fragt', 'Pakhus 7'],
    ['pluk og pak', 'truckkørsel', 'varemodtagelse'],
  ],
  ['bageri', ['Bageriet Kringlen', 'Surdej & Søn', 'Konditori Rosen'], ['butik', 'pakning om morgenen']],
  ['restaurant', ['Spisehuset Molen', 'Café Krydderi', 'Grillen ved Åen'], ['opvask og forberedelse', 'servering']],
  ['gartneri', ['Gartneriet Grønager', 'Planteskolen Elm', 'Blomsterhaven'], ['pasning af planter', 'udendørs anlæg']],
  ['rengøring', ['Rent Hus ApS', 'Fjordby Service', 'Blank & Fin'], ['kontorrengøring', 'trappevask']],
  ['industri', ['Metalværket Nord', 'Fjord Plast A/S', 'Vinduesfabrikken'], ['montage', 'pakning', 'kvalitetskontrol']],
  ['kontor', ['Revision Strand', 'Fjord IT', 'Bogholderiet'], ['administration', 'arkiv og scanning', 'kundeservice']],
  [
    'pleje',
    ['Plejehjemmet Lindely', 'Omsorg Fjord', 'Botilbuddet Ankeret'],
    ['aktiviteter for beboere', 'køkken', 'praktisk hjælp'],
  ],
  ['børn', ['Børnehuset Solsikken', 'Skovbørnehaven', 'Fritidshjemmet Loftet'], ['pædagogisk medhjælp', 'køkken']],
  ['autoværksted', ['Autogården', 'Dæk & Bremser ApS', 'Fjordby Karosseri'], ['klargøring af biler', 'dækskift']],
  ['landbrug', ['Lundgården', 'Økologisk Mælk I/S', 'Frugtplantagen'], ['staldarbejde', 'plukning og sortering']],
  ['trykkeri', ['Tryk & Tekst', 'Skilte Fjord', 'Bogbinderiet'], ['efterbehandling', 'pakning']],
  ['fiskeri', ['Fiskehuset', 'Røgeriet Havn', 'Muslingebanken ApS'], ['filetering', 'salg i butik']],
  [
    'genbrug',
    ['Genbrugsbutikken To Liv', 'Møbelcirklen', 'Cykelværkstedet Egen Kæde'],
    ['sortering', 'reparation', 'butik'],
  ],
  ['bygge og anlæg', ['Brolægger Sten', 'Anlæg Fjord ApS', 'Maler Kulør'], ['hjælper på hold', 'maling og spartling']],
  [
    'kultur',
    ['Biografen Månen', 'Fjordby Museum', 'Spillestedet Kajen'],
    ['billetsalg', 'opsætning af udstillinger', 'teknik'],
  ],
  ['ejendomsdrift', ['Boligselskabet Fjord', 'Viceværten ApS', 'Grøn Drift'], ['grønne områder', 'småreparationer']],
];

export const CONTACT_TITLES = ['ejerleder', 'HR', 'mester', 'daglig leder', 'butikschef', 'driftsleder', 'køkkenchef'];
export const SIZES = ['1-9', '1-9', '1-9', '10-49', '10-49', '50-249', '250+'];
