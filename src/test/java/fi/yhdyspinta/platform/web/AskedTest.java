package fi.yhdyspinta.platform.web;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AskedTest {

    private static final Asked KYLA = Asked.NOTHING.with("q", "kylä & talo+{x}").with("kind", " ").with("sort", "NAME");

    @Test
    void onlyWhatHasSomethingInItStandsInTheAddress() {
        assertThat(KYLA.query()).isEqualTo("?q=kyl%C3%A4%20%26%20talo%2B%7Bx%7D&sort=NAME");
        assertThat(Asked.NOTHING.query()).isEmpty();
        assertThat(Asked.NOTHING.isEmpty()).isTrue();
    }

    @Test
    void anotherPageOrOrderKeepsWhatWasAsked() {
        assertThat(KYLA.page(2)).isEqualTo("?q=kyl%C3%A4%20%26%20talo%2B%7Bx%7D&sort=NAME&page=2");
        assertThat(KYLA.with("sort", "AGE").query()).endsWith("&sort=AGE").doesNotContain("NAME");
        assertThat(KYLA.has("sort", "NAME")).isTrue();
    }

}
