import acme.svc.*;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        Launcher l = new Launcher();
        l.boot();
        for (int i = 0; i < 10; i++) { l.job(i, Truth::watch); for (int k = 0; k < 5; k++) l.order("o" + k); }
        System.out.println("orders " + OrderVerticle.handled() + ", jobs done " + l.gone());
        Truth.report("y", Truth.alive(), "undeployed JobVerticles");
        l.shutdown();
    }
}
