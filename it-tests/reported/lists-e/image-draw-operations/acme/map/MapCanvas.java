package acme.map;

import acme.gfx.GC;
import acme.gfx.Image;

public class MapCanvas {
    private final Image pin = new Image(256, 7);
    private final Image compass = new Image(1024, 3);
    private GC print;

    public MapCanvas() {
        pin.addOnDisposeListener(i -> System.out.println("pin image disposed"));
    }

    /** One paint event: a context that lives as long as the event. */
    public GC paint(int step) {
        GC gc = new GC();
        Image tile = new Image(4096, step);
        gc.drawImage(tile, 0, 0);
        gc.drawLine(0, 0, step, 9);
        gc.drawImage(pin, step, 4);
        if (step % 2 == 0) gc.drawImage(compass, 5, 5);
        gc.refreshFor(200);
        gc.dispose();
        tile.dispose();
        return gc;
    }

    public void preparePrint() {
        print = new GC();
        print.drawImage(compass, 1, 1);
        print.drawLine(0, 0, 50, 50);
    }

    public long print() {
        print.refreshFor(600);
        return print.checksum();
    }
}
