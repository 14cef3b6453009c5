package fi.yhdyspinta.platform.document;

import java.io.ByteArrayInputStream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PictureTest {

    private static final String PLAIN = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50">
            <g transform="translate(10 5)" fill="#b4552d"><path d="M0 0 L30 0 L30 20 Z"/><circle cx="40" cy="20" r="5"/></g>
            <text x="50" y="45" text-anchor="middle" font-weight="600">Äö 👍</text></svg>""";

    private static final String BEYOND = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50">
            <rect width="100" height="50" fill="#1f3a36" opacity="0.5"/></svg>""";

    @Test
    void plainDrawingIsDrawnByOurselves() {
        assertThat(DrawingReader.read(Markup.parse(PLAIN))).hasValueSatisfying(drawing -> {
            assertThat(drawing.marks()).hasSize(3);
            assertThat(drawing.box().width()).isEqualTo(100);
        });
    }

    @Test
    void otherDrawingIsLeftToBatik() {
        assertThat(DrawingReader.read(Markup.parse(BEYOND))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { PLAIN, BEYOND })
    void bothBecomePictures(String svg) throws Exception {
        var picture = Picture.of(svg);

        assertThat(picture.width() / picture.height()).isEqualTo(2);
        assertThat(ImageIO.read(new ByteArrayInputStream(picture.png())).getWidth()).isGreaterThanOrEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = { "<svg", "<svg xmlns='http://www.w3.org/2000/svg'><g></svg>",
            "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><svg xmlns='http://www.w3.org/2000/svg'>&x;</svg>" })
    void malformedAndDeclaringDrawingsAreRefused(String svg) {
        assertThatIllegalArgumentException().isThrownBy(() -> Picture.of(svg));
    }

}
