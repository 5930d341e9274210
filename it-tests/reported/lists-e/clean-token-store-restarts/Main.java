import acme.auth.AuthService;

public class Main {
    public static void main(String[] a) throws Exception {
        for (int i = 0; i < 5; i++) oneLife("realm-" + i);
        AuthService last = new AuthService("realm-now");
        String c = last.challenge();
        System.out.println(c.substring(0, 10) + "...");
        int left = Truth.alive();
        System.out.println("in use: " + last.challenge().startsWith("realm-now"));
        Truth.print(a[0], left, "NonceStores-of-stopped-services");
        System.exit(0);
    }

    static void oneLife(String realm) throws Exception {
        AuthService s = new AuthService(realm);
        Truth.watch(s.store());
        for (int k = 0; k < 6; k++) {
            s.challenge();
            Thread.sleep(20);
        }
        s.stop();
    }
}
