package fi.yhdyspinta.organisation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BusinessIdTest {

    @ParameterizedTest
    @ValueSource(strings = { "1234567-1", "0100002-9", "0000000-0" })
    void readsWhatHasItsCheckDigit(String text) {
        assertThat(BusinessId.parse(text)).hasValue(new BusinessId(text));
    }

    @ParameterizedTest
    @ValueSource(strings = { "1234567-2", "1234567-0", "12345671", "1234567-", "FI12345671", "", "١٢٣٤٥٦٧-١",
            "1234567-1\n1" })
    void refusesAnythingElse(String text) {
        assertThat(BusinessId.parse(text)).isEmpty();
        assertThatThrownBy(() -> new BusinessId(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsWhatPeopleWrite() {
        assertThat(BusinessId.parse(" 100002-9 ")).hasValue(new BusinessId("0100002-9"));
    }

    /** A rest of one would need the digit ten; such numbers are not given out. */
    @Test
    void numberWithoutCheckDigitIsRefusedWhateverFollows() {
        for (int digit = 0; digit < 10; digit++) {
            assertThat(BusinessId.parse("0000006-" + digit)).as("with %d", digit).isEmpty();
        }
    }

    @Test
    void exactlyOneCheckDigitFitsAtMost() {
        for (int number = 0; number < 2_000; number++) {
            var base = "%07d-".formatted(number * 4_999);
            int fitting = 0;
            for (int digit = 0; digit < 10; digit++) {
                fitting += BusinessId.parse(base + digit).isPresent() ? 1 : 0;
            }
            assertThat(fitting).as(base).isLessThanOrEqualTo(1);
        }
    }

}
