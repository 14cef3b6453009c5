package fi.yhdyspinta.indicator.opendata;

import java.util.List;

import fi.yhdyspinta.indicator.Region;
import fi.yhdyspinta.indicator.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ValuesAskedTest {

    @Test
    void nothingSaidMeansAllOfToday() {
        var asked = new AskedForm(null, null, "", null, "", null).toAsked();

        assertThat(asked.kinds()).containsExactly(Region.Kind.values());
        assertThat(asked.isOf(Sex.FEMALE)).isTrue();
        assertThat(asked.isOf(1900)).isTrue();
        assertThat(asked.division()).isEqualTo(Division.TODAY);
    }

    @Test
    void whatIsSaidNarrows() {
        var asked = new AskedForm("MUNICIPALITY", "297, 179", "MALE", "2015", "2020", "TOLD").toAsked();

        assertThat(asked).isEqualTo(
                new ValuesAsked(Region.Kind.MUNICIPALITY, List.of("297", "179"), Sex.MALE, 2015, 2020, Division.TOLD));
        assertThat(asked.isOf(2014)).isFalse();
        assertThat(asked.isOf(2020)).isTrue();
        assertThat(asked.isOf(Sex.TOTAL)).isFalse();
        assertThat(asked.putsTogether(Region.Kind.MUNICIPALITY)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-",
            value = { "VILLAGE,-,-,-,-,-,one of MUNICIPALITY", "-,-,X,-,-,-,one of TOTAL", "-,-,-,20,-,-,four digits",
                    "-,-,-,-,2oo5,-,four digits", "-,-,-,-,-,YESTERDAY,one of TODAY",
                    "-,297,-,-,-,-,give the parameter kind", "-,-,-,2020,2010,-,later" })
    void wrongQuestionIsToldWhatIsWrong(String kind, String region, String sex, String from, String to, String division,
            String why) {
        var form = new AskedForm(kind, region, sex, from, to, division);

        assertThatThrownBy(form::toAsked).isInstanceOf(WrongQuestion.class).hasMessageContaining(why);
    }

}
