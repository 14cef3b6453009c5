package fi.yhdyspinta.organisation.register;

import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class OrganisationFormTest {

    @ParameterizedTest
    @ValueSource(strings = { "+999999999-12-31", "1.1.0001", "huomenna" })
    void dayThatNoCalendarHoldsIsRefused(String typed) {
        assertThat(form("", "", typed, "").problems()).containsOnlyKeys("endedOn");
    }

    @ParameterizedTest
    @CsvSource({ "1234567-2, organisation.register.businessId.checkDigit",
            "12345678, organisation.register.businessId.wrong" })
    void mistypedDigitIsToldApartFromWhatIsNoBusinessId(String typed, String problem) {
        assertThat(form(typed, "", "", "").problems()).containsEntry("businessId", problem);
    }

    @ParameterizedTest
    @CsvSource({ "123456, 123.456", "123.456, 123.456", " 1234, 1.234" })
    void associationNumberIsWrittenWithItsPoint(String typed, String read) {
        assertThat(form("", typed, "", "").toDraft(null, Set.of()).profile().associationNumber()).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Jatkaja ry" })
    void successorNeedsTheDay(String successor) {
        assertThat(form("", "", "", successor).problems()).containsOnlyKeys("endedOn");
    }

    private static OrganisationForm form(String businessId, String association, String endedOn, String successor) {
        return new OrganisationForm("Lammen Kulku ry", "", "", "NGO", "FI", businessId, association, "", Set.of(), "",
                Set.of(), "", "", endedOn, successor);
    }

}
