package fi.yhdyspinta.platform;

import java.util.Locale;
import java.util.Random;
import java.util.stream.DoubleStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class NumbersTest {

    /** The JDK's own writing is slower and says the same. */
    @ParameterizedTest
    @EnumSource
    void numbersAreWrittenAsTheLanguageDoes(Language language) {
        var random = new Random(7);
        DoubleStream
            .concat(DoubleStream.of(0, -0.04, 0.05, 0.15, 999.95, 1000, -1234.5, 1_234_567.891, 1e9),
                    random.doubles(300, -2e6, 2e6))
            .forEach(number -> {
                for (int decimals = 0; decimals < 4; decimals++) {
                    var wanted = String.format(language.locale(), "%,." + decimals + "f", number);
                    assertThat(Numbers.written(language, number, decimals))
                        .isEqualTo(wanted.replaceFirst("^-([0., ]+)$", "$1"));
                }
            });
    }

    @Test
    void whatIsNoNumberIsSaid() {
        assertThat(Numbers.written(Language.FI, Double.NaN, 1)).isEqualTo("NaN");
    }

    @Test
    void tenths() {
        DoubleStream.of(0, 1.24, 119.96, -3.26)
            .forEach(
                    number -> assertThat(Numbers.tenths(number)).isEqualTo(String.format(Locale.ROOT, "%.1f", number)));
    }

}
