package fi.yhdyspinta.workshop.joining;

import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class JoinCodeTest {

    @Test
    void codeIsReadHoweverItIsTyped() {
        for (var typed : new String[] { "KOIVU-427", "koivu 427", " Koivu427 ", "koivu - 427" }) {
            assertThat(JoinCode.read(typed)).contains(new JoinCode("KOIVU-427"));
        }
        assertThat(JoinCode.read("KOIVU-410")).isEmpty();
        assertThat(JoinCode.read("<script>")).isEmpty();
    }

    @Test
    void everyCodeMadeCanBeRead() {
        var chance = new Random(612);
        for (int number = 0; number < 1_000; number++) {
            var code = JoinCode.next(chance);
            assertThat(JoinCode.read(code.text())).contains(code);
        }
    }

}
