import acme.proxy.addon.FuzzerExtension;
import acme.proxy.highlighter.HighlightSearchEntry;
import acme.proxy.highlighter.HighlighterManager;
import acme.proxy.httppanel.HttpPanelTextArea;
import acme.proxy.httppanel.RequestTextArea;
import acme.proxy.httppanel.ResponseTextArea;
import java.awt.Color;

public class Main {
    static RequestTextArea mainRequest;
    static ResponseTextArea mainResponse;

    public static void main(String[] a) throws Exception {
        HighlighterManager.getInstance().addHighlightEntry(new HighlightSearchEntry("password", Color.RED, true));
        mainRequest = new RequestTextArea();
        mainResponse = new ResponseTextArea(true);
        mainRequest.setMessage("POST /login HTTP/1.1", "user=x&password=y");
        for (int update = 1; update <= 7; update++) {
            FuzzerExtension addon = new FuzzerExtension();
            addon.hook();
            for (HttpPanelTextArea area : addon.getAreas()) {
                area.setMessage("GET /?q=" + update + " HTTP/1.1", "token=1; password=" + update);
                Truth.watch(area);
            }
            if (update == 3) {
                HighlighterManager.getInstance().addHighlightEntry(new HighlightSearchEntry("token", Color.YELLOW, true));
            }
            System.out.println("add-on version " + update + " loaded, marks " + addon.getAreas().get(0).getMarks());
            Thread.sleep(60);
            addon.unload(a[0].equals("y"));
        }
        mainResponse.setMessage("HTTP/1.1 200 OK", "token password token");
        int n = Truth.live();
        System.out.println("observers " + HighlighterManager.getInstance().countObservers());
        System.out.println("GROUND_TRUTH variant=" + a[0] + " retained=" + n
                + " what=text areas of unloaded add-ons observed by HighlighterManager");
        System.out.println("marks " + mainRequest.getMarks() + " " + mainResponse.getMarks());
        System.exit(0);
    }
}
