using Participatie.Kern;
using Participatie.Klanten;

namespace Participatie.Koppeling;

/// <summary>Names of made-up people: common first and last names of several origins, put together by chance.</summary>
internal static class Demonamen
{
    private const int Nederlands = 0;
    private const int Nieuwkomer = 6;

    private static readonly string[][] Vrouwen =
    [
        Lijst("Anja Bianca Carla Daphne Ellen Femke Greetje Hanneke Ilse Jolanda Karin Linda Marieke Nicole Petra Rianne Sandra Tineke Wilma Yvonne Lotte Sanne Kim Denise"),
        Lijst("Ayse Elif Emine Fatma Gülsüm Hatice Meryem Sevgi Yasemin Zeynep"),
        Lijst("Fatima Hanane Ikram Karima Loubna Malika Naima Samira Siham Yousra"),
        Lijst("Chandra Indra Jenny Kavita Merlin Priscilla Roline Shanti Sharmila Urmila"),
        Lijst("Agnieszka Anna Ewa Joanna Katarzyna Magdalena Monika Wioletta"),
        Lijst("Charlene Gerda Ivonne Maritza Ruthline Sharine Swinda Zulaika"),
        Lijst("Amina Hala Rima Nour Yara Lina Rasha Samar Dima Hanan"),
        Lijst("Abrehet Feven Helen Luwam Mebrat Salem Selam Yordanos"),
        Lijst("Ayaan Faduma Hodan Ifrah Khadra Sahra Zamzam Hibo"),
        Lijst("Arezo Farida Laila Maryam Nargis Parwana Shabnam Zahra"),
    ];

    private static readonly string[][] Mannen =
    [
        Lijst("Arjan Bas Dennis Erik Frank Gerrit Harm Jeroen Kees Lars Marcel Niels Patrick Ronald Sander Theo Wim Youri Klaas Henk Rik Stefan Tom Bert"),
        Lijst("Ahmet Burak Emre Hasan Hüseyin Kemal Mehmet Murat Osman Yusuf"),
        Lijst("Abdelkarim Ayoub Driss Hamid Khalid Mimoun Nabil Rachid Said Youssef"),
        Lijst("Anand Clyde Dinesh Glenn Lesley Radjesh Romeo Ruben Stanley Vinod"),
        Lijst("Andrzej Dariusz Grzegorz Krzysztof Marek Pawel Piotr Tomasz"),
        Lijst("Angelo Elton Giovanni Jurgen Quincy Raymond Rudsel Tyrone"),
        Lijst("Anas Bassel Fadi Hussam Khaled Mazen Omar Tarek Wael Ziad"),
        Lijst("Abel Biniam Dawit Filmon Henok Mewael Tesfay Yonas"),
        Lijst("Abdi Faisal Guled Hassan Liban Mahad Warsame Yasin"),
        Lijst("Ahmad Edris Farhad Jawad Mustafa Nasim Reza Sohrab"),
    ];

    private static readonly string[][] Achternamen =
    [
        Deel("Aalbers,van den Akker,Bakker,ter Beek,Bergsma,Boersma,de Boer,Brouwer,van Dam,Dekker,van Dijk,Dijkstra,Drenth,van der Heide,Hoekstra,Huisman,Jansen,de Jong,Kamphuis,Koster,Kuiper,Lammers,van der Meer,Meijer,Mulder,Nijhuis,Postma,Prins,Schipper,Smit,Tuinstra,van der Veen,Venema,Visser,de Vries,Wolters,Zijlstra,Zwiers"),
        Deel("Aksoy,Arslan,Aydin,Çelik,Demir,Kaya,Koç,Öztürk,Sahin,Yildiz"),
        Deel("Aberkan,el Amrani,Azzouzi,Bouali,Chaoui,el Haddad,Idrissi,Lahlou,Mansouri,Tahiri"),
        Deel("Bhagwandin,Doorson,Gangadin,Kartosen,Mohan,Pinas,Ramdin,Sewnath,Tjon,Wijngaarde"),
        Deel("Jankowska,Kaminski,Kowalczyk,Lewandowski,Mazur,Nowak,Wisniewski,Zielinski"),
        Deel("Coffie,Felicia,Janga,Martina,Maduro,Pieters,Rosalia,Winklaar"),
        Deel("Alhamad,Alkhatib,Darwish,Hamdan,Issa,Kassem,Mansour,Sabbagh,Saleh,Shaheen"),
        Deel("Abraha,Berhane,Gebremedhin,Haile,Kidane,Mehari,Tekle,Woldu"),
        Deel("Abdullahi,Ali,Farah,Hersi,Jama,Mohamud,Nur,Osman"),
        Deel("Ahmadi,Azizi,Haidari,Karimi,Noori,Rahimi,Sharifi,Yousufi"),
    ];

    /// <summary>The first and last name of somebody of this kind.</summary>
    public static (string Voornaam, string Achternaam) Geef(Toevalsreeks toeval, Demogroep groep, Geslacht geslacht)
    {
        var herkomst = groep switch
        {
            Demogroep.Statushouder => Nieuwkomer + toeval.Kies(46, 28, 10, 16),
            Demogroep.Inburgeraar => toeval.Kies(0, 24, 28, 4, 12, 0, 10, 4, 10, 8),
            Demogroep.Wsw => toeval.Kies(90, 2, 2, 3, 1, 2),
            _ => toeval.Kies(66, 6, 6, 6, 4, 5, 3, 1, 2, 1),
        };
        var voornamen = (geslacht == Geslacht.Vrouw ? Vrouwen : Mannen)[herkomst];
        // A last name may come from elsewhere: people marry.
        var achternamen = Achternamen[herkomst is > Nederlands and < Nieuwkomer && toeval.Kans(120) ? Nederlands : herkomst];
        return (voornamen[toeval.Onder(voornamen.Length)], achternamen[toeval.Onder(achternamen.Length)]);
    }

    private static string[] Lijst(string namen) => namen.Split(' ');

    private static string[] Deel(string namen) => namen.Split(',');
}
