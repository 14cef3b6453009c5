package fi.yhdyspinta.home.information;

import fi.yhdyspinta.PageTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class InformationPageTest extends PageTest {

    @ParameterizedTest
    @CsvSource({ "/about,fi", "/about,sv", "/about,en", "/accessibility,fi", "/accessibility,sv", "/accessibility,en",
            "/privacy,fi", "/privacy,sv", "/privacy,en" })
    void isReadableInEveryLanguage(String path, String language) {
        this.page.navigate(path + "?lang=" + language);

        assertThat(this.page.locator("html").getAttribute("lang")).isEqualTo(language);
        assertThat(this.page.locator("main h2").count()).isGreaterThan(3);
        assertThat(this.page.locator("main").textContent()).doesNotContain("home.information");
    }

}
