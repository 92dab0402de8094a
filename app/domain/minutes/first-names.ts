// First names in use in Norway: they let the reader know a person whom no list of participants names. Called by people.ts.

const WOMEN =
  'Ada Agnes Agnete Alexandra Aleksandra Amalie Amina Andrea Ane Anette Anine Anita Anja Ann Anna Anne Annette Anniken Arna Asta Astri Astrid Aud Ayla ' +
  'Barbro Beate Benedicte Benedikte Bente Berit Bergljot Birgit Birgitte Bjørg Bodil Borghild Brit Britt Brita Camilla Carina Caroline Cathrine Catrine Cecilie Celine ' +
  'Charlotte Christin Christina Christine Dagny Dagrun Dina Dorthe Ea Ebba Edel Edit Edith Eira Eirin Eldbjørg Elena Eli Elida Elin Eline Elisa Elisabet ' +
  'Elisabeth Elise Ella Ellen Elna Elsa Else Emilie Emma Erika Erle Ester Eva Fatima Filippa Fredrikke Frida Frøydis Gerd Gina Gjertrud Greta Grete Grethe Gro Gry ' +
  'Gudrun Gunn Gunhild Gunnhild Gunvor Guri Gyda Gøril Hanna Hannah Hanne Hedda Hedvig Hege Heidi Helen Helena Helene Helga Helle Henny Henriette Hilda Hilde Hildegunn ' +
  'Hjørdis Hulda Ida Idunn Inga Inger Ingebjørg Ingeborg Ingelin Ingrid Ingvild Ingunn Ine Irene Iris Isabel Isabella Iselin Jane Janne Jannicke Jeanette Jenny Joanna Johanna Johanne ' +
  'Jofrid Jorid Jorun Jorunn Josefine Julia Julie June Kaia Kaja Karen Kari Karin Karina Karine Karoline Kate Katarina Katharina Kathrine Katrine Khadija Kine Kirsti Kirsten ' +
  'Kjersti Klara Konstanse Kristin Kristina Kristine Laila Lajla Lea Leikny Lena Lene Lilly Lillian Lina Linda Linn Line Linea Linnea Lisa Lisbet Lisbeth Lise Lisen Liv Live Liva Lone Lotte Lovise Lucy Luna ' +
  'Magda Magdalena Magnhild Mai Maia Maja Maj Malene Malin Maren Margaret Margareth Margit Margot Margrete Margrethe Mari Maria Mariam Mariann Marianne Marie Marit Marita Marte Martha Marthe ' +
  'Martine Mary Mathea Mathilde Matilde Maud May Merete Merethe Mette Mia Mikaela Mildrid Mina Miriam Mona Monica Monika Målfrid Nadia Natalie Nina Nora Oda Oddny Oddrun Olaug Olga Olava Oline Olivia Othilie Pernille Petra Pia Ragna Ragne Ragnhild ' +
  'Rakel Randi Rannveig Rebecca Rebekka Renate Rigmor Rikke Rita Ronja Runa Rut Ruth Sandra Sanna Sara Sarah Selma Sidsel Signe Sigrid Sigrun Silje Silvia Siri Siv Siw Sofia Sofie Solfrid Solbjørg Solrun Solveig Sol Sonja Stella ' +
  'Stine Stina Sunniva Susann Susanne Svanhild Sylvi Sylvia Synne Synnøve Tanja Tara Tea Thale Thea Therese Theresa Tia Tina Tine Tiril Tiriltove Tomine Tona Tone Tonje Tora Torborg Torbjørg Tordis Torhild Torill Toril Torunn Tove Trine Trude Turid Tuva Tyra ' +
  'Ulla Ulrikke Una Unn Unni Ursula Valborg Vanja Venke Wenche Vera Veronica Veronika Vibeke Vigdis Viktoria Victoria Vilde Vilja Vår Wenke Yasmin Ylva Yngvil Yngvild Yvonne Zara Åsa Åse Åshild Åslaug Åsne Åste Áile Ánne Máret Inger-Marie ' +
  'Abigail Adele Agata Agnieszka Aisha Alice Alicja Amanda Amira Amy Angela Anya Ayaan Aylin Barbara Beata Catherine Chloe Claire Daniela Deborah Deepa ' +
  'Diana Dorota Eleanor Elif Elizabeth Emily Eva-Lotta Ewa Ewelina Faduma Farah Gillian Giulia Gosia Guro Hana Heather Hodan Isabelle Iwona Jacqueline ' +
  'Janet Jasmin Jasmine Jennifer Jessica Joanne Jolanta Josephine Judith Kari-Anne Katarzyna Kathleen Katie Kelly Kinga Laura Layla Leila Linh Lorraine ' +
  'Louise Lucia Lynn Magdalene Maggie Malgorzata Manuela Marta Maya Megan Meera Michelle Minh Molly Nadine Natalia Natasha Nicole Olena Oksana Paula ' +
  'Paulina Philippa Priya Rachel Rania Rosa Sadia Safiya Samira Shirin Silvija Simone Sinead Sophia Sophie Stephanie Susan Svetlana Sylwia Tamara Tatiana ' +
  'Valentina Wanda Wendy Yasmine Zainab Zofia Zuzanna Aslaug Gudveig Oddveig Sølvi Marie-Claire Mona-Lisa Ingvill Ragnfrid Øyunn Sigfrid Bodhild Torgunn ' +
  'Hallgjerd Bergliot';
const MEN =
  'Adam Adrian Aksel Albert Aleksander Alexander Alf Alfred Ali Amund Anders Andre André Andreas Ante Anton Are Arild Arne Arnfinn Arnstein Arnt Arthur Arvid Asbjørn Ask Aslak Asle Asgeir Atle Audun August Axel ' +
  'Bendik Benjamin Bent Bernhard Bernt Birger Birk Bjarne Bjarte Bjørn Bjørnar Bo Borgar Brage Brede Bård Børge Børre Carl Casper Chris Christer Christian Christoffer Christopher Dag Dagfinn Daniel David Didrik Edgar Edvard Edvin Egil Eigil Eilif Einar Eirik Eivind Elias Elling Emil ' +
  'Endre Erik Erlend Erling Ernst Eskil Espen Even Fabian Felix Filip Finn Fred Fredrik Frank Frode Frank-Robert Gabriel Gard Gaute Geir Georg Gisle Gjermund Gregers Gudmund Gunnar Gustav Gøran Haakon Hallgeir Hallvard Halvard Halvor Hans Harald Harry Hassan Helge Henning Henrik Henry Herman Hermod Håkon Håvard ' +
  'Ib Ibrahim Idar Imre Ingar Inge Ingebrigt Ingolf Ingvar Isak Ivan Ivar Iver Jacob Jakob Jan Jarl Jarle Jens Jesper Jo Joachim Joakim Johan Johannes John Johnny Jon Jonas Jonathan Jonny Jone Jorge Josef Jostein Julian Jørgen Jørn Jørund Kai Karl Karsten Kasper Kenneth Ken Kent Ketil Kim Kjartan Kjell Kjetil Klaus Knut Konrad Kristen Kristian Kristoffer Kristofer Kyrre Kåre ' +
  'Lars Lasse Leander Leif Leiv Leo Leon Liam Lorents Loke Lucas Ludvig Lukas Mads Magne Magnar Magnus Marcus Marius Mark Markus Martin Mathias Matias Mats Mattis Max Michael Michal Mikael Mikal Mikkel Milan Modolf Mohamed Mohammed Mons Morten Måns Mustafa Nicolai Nicholas Niklas Nikolai Nils Njål Noah Odd Oddbjørn Oddgeir Oddmund Oddvar Odin Ola Olaf Olai Olav Olaus Ole Oliver Omar Oscar Oskar Osvald Otto Ove Paul Peder Per Peter Petter ' +
  'Preben Pål Rafael Ragnar Ragnvald Rasmus Reidar Reinert Rene Richard Roald Roar Robert Robin Roger Roland Rolf Ronald Ronny Roy Ruben Runar Rune Samuel Sander Sebastian Severin Sigbjørn Sigmund Sigurd Sigve Simen Simon Sindre Sivert Sjur Snorre Steffen Stein Steinar Stefan Stephan Stian Stig Storm Sture Sturla Styrkar Svein Sven Sverre Syver Sølve Sondre Tarald Tarjei Teodor Terje Theo Theodor Thomas Thor Thorbjørn Tim Tobias Tom Tomas Tommy Tor Tord Torbjørn Tore ' +
  'Torfinn Torgeir Torgrim Torje Torjus Torkel Torkil Torleif Torstein Trond Trygve Truls Trym Ulf Ulrik Vebjørn Vegar Vegard Vegeir Vemund Vetle Victor Vidar Vidkunn Viggo Viktor Vilhelm Vincent Wilhelm William Willy Yngvar Yngve Yousef Zakarias Øistein Øivind Ørjan Ørnulf Øystein Øyvind Åge Ådne Åsmund Åsulf Máhtte Niillas Ánte Jovnna ' +
  'Abdi Abdul Abdullah Adnan Ahmad Ahmed Alan Alejandro Amir Andrew Andrzej Anthony Antonio Arjun Arkadiusz Arne-Johan Bashir Brian Bruce Carlos Charles ' +
  'Colin Craig Damian Darius Dariusz Darren Dennis Derek Dmitri Dominik Donald Douglas Duncan Edward Emre Enrique Eric Faisal Farid Francis Francisco ' +
  'George Gerard Graham Grzegorz Hamid Harold Hugo Hussein Ian Igor Imran Ismail Jack Jacek James Jamal Jason Javier Jeff Jeremy Jerome Joe Jose Joseph ' +
  'Juan Justin Karim Keith Kevin Khalid Kofi Krzysztof Kwame Lawrence Lorenzo Louis Luca Luigi Maciej Malcolm Manuel Marcin Marco Marek Mario Matthew ' +
  'Mehmet Miguel Mike Mustapha Nathan Neil Nicolas Oleg Omid Osman Patrick Pawel Pedro Philip Piotr Rafal Rahim Rajesh Ralph Ravi Raymond Rob Rupert Ryan ' +
  'Scott Sean Sergei Stanislav Stephen Steve Steven Stuart Sunil Tariq Terry Timothy Tomasz Vikram Vladimir Walter Wojciech Yusuf Zbigniew';

const women: ReadonlySet<string> = new Set(WOMEN.split(' '));
const men: ReadonlySet<string> = new Set(MEN.split(' '));

/** Most names are one or the other; a name that is both, or in neither list, may be meant by any pronoun. */
export const isWomansName = (name: string): boolean => women.has(name);
export const isMansName = (name: string): boolean => men.has(name);

export const FIRST_NAMES: ReadonlySet<string> = new Set([...women, ...men]);

/** Names that are everyday words as well: persons only when listed, or with a surname, or right before a task's verb. */
export const NAMES_THAT_ARE_WORDS: ReadonlySet<string> = new Set(
  (
    'Bjørn Stein Dag Liv Odd Per Siv Mai May Bo Ask Sol Stig Vår Storm Jo Mark Even Live Are Sture Tore Ea Ken Finn Max June August Ann ' +
    'Tora Tim Fred Una Luna Ib Kai Will Unn Aud Even Ove Loke Gard Ask Brede Sanna Bent Runa Eli'
  ).split(' '),
);
