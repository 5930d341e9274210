import acme.bib.gui.LibraryTab;
import acme.bib.gui.MainFrame;

public class Main {
    public static void main(String[] a) throws Exception {
        MainFrame frame = new MainFrame(a[0].equals("y"));
        LibraryTab thesis = frame.open("/home/ada/thesis/main.bib");
        frame.open("/home/ada/own.bib");
        for (int i = 0; i < 13; i++) {
            LibraryTab tab = Truth.watch(frame.open("/home/ada/papers/" + i + "/" + (i % 4 == 0 ? "main" : "refs") + ".bib"));
            tab.getContext().getEntries().add("@article{a" + i + "}");
            thesis.getContext().getEntries().add("@book{b" + i + "}");
            frame.search("author=knuth and year=" + (1970 + i));
            if (i % 4 == 0) {
                System.out.println(frame.title());
            }
            frame.close(tab);
            Thread.sleep(65);
        }
        System.out.println("GROUND_TRUTH variant=" + a[0] + " retained=" + Truth.live()
                + " what=open-databases subscriptions of closed library tabs");
        System.out.println(frame.title());
    }
}
