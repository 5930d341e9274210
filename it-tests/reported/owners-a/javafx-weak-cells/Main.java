import acme.cells.*;
import java.util.*;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        Prefs prefs = new Prefs();
        Deque<Cell> view = new ArrayDeque<>();
        for (int i = 0; i < 400; i++) {
            view.add(make(prefs, i < 380));
            if (view.size() > 20) view.poll();
            if (i % 10 == 0) { prefs.zoom.set(1 + i / 100.0); prefs.zoom.get(); prefs.locale.set(i % 20 == 0 ? "de" : "fr"); prefs.rows.add("row " + i); }
            if (i % 60 == 0) System.gc();
            if (i % 4 == 0) Thread.sleep(11);
        }
        int rendered = 0;
        for (Cell c : view) rendered += c.render().length();
        System.out.println("cells " + view.size() + " rendered " + rendered + " relocalised " + prefs.relocalised());
        Truth.report("y", Truth.alive(), "cells scrolled away");
    }

    static Cell make(Prefs prefs, boolean goes) { Cell c = new Cell(prefs); return goes ? Truth.watch(c) : c; }
}
