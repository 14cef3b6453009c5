package fi.yhdyspinta.platform.document;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.StringReader;

import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.jspecify.annotations.Nullable;

/**
 * Draws what {@link DrawingReader} does not read, without scripts and outside resources.
 */
final class BatikPicture extends ImageTranscoder {

    private static final double DOTS_PER_PIXEL = 2;

    private @Nullable BufferedImage painted;

    private BatikPicture(ViewBox box) {
        addTranscodingHint(KEY_BACKGROUND_COLOR, Color.WHITE);
        addTranscodingHint(KEY_ALLOWED_SCRIPT_TYPES, "");
        addTranscodingHint(KEY_EXECUTE_ONLOAD, false);
        addTranscodingHint(KEY_ALLOW_EXTERNAL_RESOURCES, false);
        addTranscodingHint(KEY_WIDTH, (float) (box.width() * box.fit() * DOTS_PER_PIXEL));
        addTranscodingHint(KEY_HEIGHT, (float) (box.height() * box.fit() * DOTS_PER_PIXEL));
    }

    /**
     * @throws IllegalArgumentException when the drawing cannot be drawn
     */
    static Picture of(String svg, ViewBox box) {
        var transcoder = new BatikPicture(box);
        try {
            transcoder.transcode(new TranscoderInput(new StringReader(svg)), new TranscoderOutput());
        }
        catch (TranscoderException e) {
            throw new IllegalArgumentException("The drawing cannot be drawn: " + e.getMessage(), e);
        }
        BufferedImage image = transcoder.painted;
        if (image == null) {
            throw new IllegalArgumentException("The drawing is empty");
        }
        return new Picture(Picture.png(image), image.getWidth() / DOTS_PER_PIXEL, image.getHeight() / DOTS_PER_PIXEL);
    }

    @Override
    public BufferedImage createImage(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    }

    @Override
    public void writeImage(BufferedImage image, TranscoderOutput output) {
        painted = image;
    }

}
