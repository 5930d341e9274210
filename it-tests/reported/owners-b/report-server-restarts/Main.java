import acme.report.*;

public class Main {
    public static void main(String[] a) throws Exception {
        Ticker t = new Ticker();
        t.start();
        ReportServer s = new ReportServer(t);
        s.start();
        for (int i = 0; i < 5; i++) {
            Thread.sleep(130);
            Truth.gone(s.currentRun());
            s.stop();
            Thread.sleep(40);
            s.start();
        }
        Thread.sleep(200);
        int n = Truth.stillReachable() + t.getEventListeners().size() - 2;
        System.out.println(s);
        s.stop();
        t.stop();
        Truth.say("y", n, "ended-runs-on-ticker");
    }
}
