import acme.http.*;

public class Main {
    public static void main(String[] a) throws Exception {
        String v = a[0];
        Upstream[] ups = {new Upstream("api-1", v.equals("y")), new Upstream("api-2", v.equals("y"))};
        ConnectionLog log = new ConnectionLog();
        for (Upstream u : ups) log.follow(u);
        for (int i = 0; i < 6; i++) {
            for (Upstream u : ups) {
                u.send();
                if (i >= 2) Truth.gone(u.answerOldest());
            }
            Thread.sleep(190);
        }
        for (Upstream u : ups) System.out.println(u);
        int n = Truth.stillReachable();
        System.out.println("log saw " + log.closed() + " closed");
        Truth.say(v, n, "completed-exchanges-on-closeFuture");
    }
}
