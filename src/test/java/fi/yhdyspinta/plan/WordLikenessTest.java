package fi.yhdyspinta.plan;

import java.util.List;

import fi.yhdyspinta.platform.LocalText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WordLikenessTest {

    @Test
    void inflectedWordsAndCompoundsAreAlike() {
        assertThat(WordLikeness.isLike("nuorten", "nuoret")).isTrue();
        assertThat(WordLikeness.isLike("liikunnan", "liikuntaneuvonta")).isTrue();
        assertThat(WordLikeness.isLike("mielenterveys", "mielenterveyspalvelut")).isTrue();
        assertThat(WordLikeness.isLike("perhe", "perusopetus")).isFalse();
        assertThat(WordLikeness.isLike("yksinäisyys", "yksityinen")).isFalse();
    }

    @Test
    void wordsThatStandInEveryGoalSayNothing() {
        assertThat(WordLikeness.common(LocalText.finnish("Edistämme nuorten hyvinvointia palveluilla"),
                List.of(LocalText.finnish("Hyvinvoinnin edistämisen palvelut nuorille"))))
            .containsExactly("nuorten");
    }

}
