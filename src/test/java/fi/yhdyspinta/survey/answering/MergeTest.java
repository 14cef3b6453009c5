package fi.yhdyspinta.survey.answering;

import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

class MergeTest {

    private static final String BASE = "Kyläkoulu on ainoa kokoontumispaikka. Linja-auto kulkee kerran päivässä.";

    @Test
    void editsInDifferentPlacesAreBothDone() {
        var mine = "Kyläkoulu on kylän ainoa kokoontumispaikka. Linja-auto kulkee kerran päivässä.";
        var theirs = "Kyläkoulu on ainoa kokoontumispaikka. Linja-auto kulkee kahdesti päivässä.";

        assertThat(Merge.texts(BASE, mine, theirs))
            .contains("Kyläkoulu on kylän ainoa kokoontumispaikka. Linja-auto kulkee kahdesti päivässä.");
    }

    @Test
    void oneMayWriteBeforeAndAnotherAfter() {
        assertThat(Merge.texts(BASE, "Alku. " + BASE, BASE + " Loppu.")).contains("Alku. " + BASE + " Loppu.");
    }

    @Test
    void editsOfTheSameWordAreNotGuessedAt() {
        var mine = BASE.replace("ainoa", "paras");
        var theirs = BASE.replace("ainoa", "tärkein");

        assertThat(Merge.texts(BASE, mine, theirs)).isEmpty();
    }

    @Test
    void twoTextsInAnEmptyFieldAreNotGuessedAt() {
        assertThat(Merge.texts("", "minun", "sinun")).isEmpty();
    }

    @Test
    void sameEditByBothIsDoneOnce() {
        var both = BASE.replace("ainoa", "tärkein");

        assertThat(Merge.texts(BASE, both, both)).contains(both);
        assertThat(Merge.texts(BASE, both + " Loppu.", both)).contains(both + " Loppu.");
    }

    @Test
    void whoHasNotWrittenTakesTheOthersText() {
        assertThat(Merge.texts(BASE, BASE, "aivan muuta")).contains("aivan muuta");
    }

    @Test
    void removingAndWritingElsewhereGoTogether() {
        var mine = "Linja-auto kulkee kerran päivässä.";
        var theirs = BASE + " Kimppakyytejä on kokeiltu.";

        assertThat(Merge.texts(BASE, mine, theirs))
            .contains("Linja-auto kulkee kerran päivässä. Kimppakyytejä on kokeiltu.");
    }

    @Test
    void emojiAndCombiningMarksStayWhole() {
        var base = "Tämä on 👩‍👩‍👧 perhe a\u0308iti";

        assertThat(Merge.texts(base, "Se " + base, base.replace("perhe", "suku")))
            .contains("Se Tämä on 👩‍👩‍👧 suku a\u0308iti");
    }

    @Test
    void choicesAreMergedOneByOne() {
        assertThat(Merge.choices("a\nb", "a\nb\nc", "b")).isEqualTo("b\nc");
        assertThat(Merge.choices("", "a", "b")).isEqualTo("b\na");
        assertThat(Merge.choices("a", "", "a\nb")).isEqualTo("b");
    }

    @Test
    void comparisonTellsWhatIsOnlyInOne() {
        assertThat(Passage.compare("yksi kaksi kolme", "yksi neljä kolme")).containsExactly(
                new Passage(Passage.Kind.BOTH, "yksi "), new Passage(Passage.Kind.MINE, "kaksi"),
                new Passage(Passage.Kind.THEIRS, "neljä"), new Passage(Passage.Kind.BOTH, " kolme"));
    }

    /** Whatever is merged holds every word that either wrote. */
    @Test
    void noWordIsLostInMerging() {
        var chance = new Random(17);
        for (var round = 0; round < 2_000; round++) {
            var base = words(chance, 12);
            var mine = edited(base, chance, "minä");
            var theirs = edited(base, chance, "sinä");

            Merge.texts(base, mine, theirs).ifPresent(merged -> {
                assertThat(count(merged, "minä")).isEqualTo(count(mine, "minä"));
                assertThat(count(merged, "sinä")).isEqualTo(count(theirs, "sinä"));
            });
        }
    }

    @Test
    @Timeout(10)
    void hostileTextsCostLittle() {
        var chance = new Random(7);
        var one = words(chance, 20_000);
        var other = words(chance, 20_000);

        assertThat(Merge.texts("", one, other)).isEmpty();
        assertThat(Passage.compare(one, other)).isNotEmpty();
        assertThat(Merge.texts(one, one.replace(' ', '\n'), other)).isEmpty();
    }

    private static String words(Random chance, int count) {
        return chance.ints(count, 0, 50).mapToObj(number -> "sana" + number).collect(Collectors.joining(" "));
    }

    private static String edited(String base, Random chance, String word) {
        var place = base.indexOf(' ', chance.nextInt(base.length() - 7));
        return place < 0 ? base : base.substring(0, place) + " " + word + base.substring(place);
    }

    private static int count(String text, String word) {
        return text.split(word, -1).length - 1;
    }

}
