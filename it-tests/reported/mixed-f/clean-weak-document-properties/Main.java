import acme.doc.*;
import java.util.ArrayList;
import java.util.List;
import javax.swing.text.Document;

public class Main {
    public static void main(String[] a) throws Exception {
        String v = a.length > 0 ? a[0] : "x";
        int rounds = v.equals("x") ? 30 : 15;
        Document doc = DocumentProperties.newDocument();
        int[] changes = {0};
        DocumentProperties.addPropertyChangeListener(doc, e -> changes[0]++);           // the modified mark, for life
        List<TextView> open = new ArrayList<>();
        for (int i = 0; i < 3; i++) open.add(new TextView(doc));
        int relayouts = 0;
        for (int i = 0; i < rounds; i++) {
            relayouts += look(doc, i);
            if (i % 10 == 9) System.gc();
            Thread.sleep(40);
        }
        int alive = Truth.alive();
        System.out.println("changes " + changes[0] + ", relayouts " + relayouts + ", open views saw " + open.get(0).getRelayouts());
        System.out.println("GROUND_TRUTH variant=" + v + " retained=" + (alive + DocumentProperties.count(doc) - 4) + " what=thrown-away views, and wrappers of them at the document");
    }

    private static int look(Document doc, int i) {
        TextView t = new TextView(doc);
        DocumentProperties.set(doc, "tab-size", i);
        Truth.gone(t);
        return t.getRelayouts();
    }
}
