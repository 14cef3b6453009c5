package fi.yhdyspinta.platform.document;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

import org.w3c.dom.Element;

import fi.yhdyspinta.platform.document.Drawing.Filled;
import fi.yhdyspinta.platform.document.Drawing.Lettered;
import fi.yhdyspinta.platform.document.Drawing.Mark;
import fi.yhdyspinta.platform.document.Drawing.Outlined;

/**
 * A drawing as a picture of dots, for files that know no other.
 *
 * @param width in CSS pixels, which are fewer than the dots of the picture
 */
record Picture(byte[] png, double width, double height) {

    private static final double DOTS_PER_PIXEL = 2;

    private static final ViewBox UNKNOWN = new ViewBox(0, 0, 620, 400);

    /**
     * @throws IllegalArgumentException when the drawing is not well-formed or cannot be
     * drawn
     */
    static Picture of(String svg) {
        Element element = Markup.parse(svg);
        return DrawingReader.read(element)
            .map(Picture::of)
            .orElseGet(() -> BatikPicture.of(svg, ViewBox.find(element).orElse(UNKNOWN)));
    }

    private static Picture of(Drawing drawing) {
        double width = drawing.box().width() * drawing.box().fit();
        double height = drawing.box().height() * drawing.box().fit();
        var image = new BufferedImage(dots(width), dots(height), BufferedImage.TYPE_INT_RGB);
        Graphics2D paper = image.createGraphics();
        try {
            paper.setColor(Color.WHITE);
            paper.fillRect(0, 0, image.getWidth(), image.getHeight());
            paper.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            paper.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            paper.scale(DOTS_PER_PIXEL * drawing.box().fit(), DOTS_PER_PIXEL * drawing.box().fit());
            drawing.marks().forEach(mark -> draw(mark, paper));
        }
        finally {
            paper.dispose();
        }
        return new Picture(png(image), width, height);
    }

    static byte[] png(BufferedImage image) {
        var file = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", file);
        }
        catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static void draw(Mark mark, Graphics2D paper) {
        switch (mark) {
            case Filled filled -> {
                paper.setColor(new Color(filled.colour()));
                paper.fill(filled.shape());
            }
            case Outlined outlined -> {
                paper.setColor(new Color(outlined.colour()));
                paper.setStroke(new BasicStroke((float) outlined.strokeWidth()));
                paper.draw(outlined.shape());
            }
            case Lettered words -> draw(words, paper);
        }
    }

    private static void draw(Lettered words, Graphics2D paper) {
        var lettering = Lettering.of(words.text(), words.size(), words.bold());
        var place = new AffineTransform(words.place());
        place.translate(words.anchor().shift(lettering.width()), 0);
        paper.setColor(new Color(words.colour()));
        paper.fill(place.createTransformedShape(lettering.outline()));
    }

    private static int dots(double length) {
        return Math.max(1, (int) Math.ceil(length * DOTS_PER_PIXEL));
    }

}
