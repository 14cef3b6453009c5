package fi.yhdyspinta.platform.document;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.document.Block.Heading;
import fi.yhdyspinta.platform.document.Block.Item;
import fi.yhdyspinta.platform.document.Block.PageBreak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DocumentTest {

    @Test
    void headingThatSkipsLevelIsLifted() {
        var document = draft().heading(2, "a")
            .heading(4, "b")
            .passage(Language.SV, new Heading(6, "c"))
            .heading(1, "d");

        assertThat(document.done().headings()).extracting(Heading::level).containsExactly(1, 2, 3, 1);
    }

    @Test
    void documentNeedsTitleAndPublisher() {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> Document.titled(" ", Language.FI, "Julkaisija", Instant.EPOCH).done());
        assertThatIllegalArgumentException()
            .isThrownBy(() -> Document.titled("Otsikko", Language.FI, "", Instant.EPOCH).done());
    }

    @Test
    void rowHasCellForEachColumn() {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> Table.captioned("Väestö").column("Kunta").row("Saarikunta", "12").done())
            .withMessageContaining("Väestö");
    }

    @Test
    void figureNeedsWordsInItsPlace() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Figure("<svg/>", " ", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Figure("<html/>", "Kuva", ""));
    }

    @Test
    void linkLeadsToWebOnly() {
        assertThatIllegalArgumentException().isThrownBy(() -> Inline.link("avaa", "javascript:alert(1)"));
        assertThatIllegalArgumentException().isThrownBy(() -> Inline.link("avaa", "file:///etc/passwd"));
        assertThatIllegalArgumentException().isThrownBy(() -> Inline.link("", "https://example.fi/"));
    }

    @Test
    void onlyListsStandWithinList() {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> new Item(List.of(Inline.text("a")), List.of(new PageBreak())));
    }

    private static Manuscript draft() {
        return Document.titled("Otsikko", Language.FI, "Julkaisija", Instant.EPOCH);
    }

}
