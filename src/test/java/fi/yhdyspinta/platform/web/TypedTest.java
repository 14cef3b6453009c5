package fi.yhdyspinta.platform.web;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TypedTest {

    @Test
    void dateIsWrittenInEitherWay() {
        assertThat(Typed.date(" 3.2.2027 ")).contains(LocalDate.of(2027, 2, 3));
        assertThat(Typed.date("2027-02-03")).contains(LocalDate.of(2027, 2, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "31.2.2026", "2026-02-31", "29.2.2027", "3/2/2027", "huomenna" })
    void dateThatNoCalendarHoldsIsNone(String text) {
        assertThat(Typed.date(text)).isEmpty();
    }

}
