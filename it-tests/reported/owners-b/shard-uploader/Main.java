import acme.logship.*;

public class Main {
    public static void main(String[] a) throws Exception {
        AuditLog.get().entry("boot");
        Shipper s = new Shipper(6, a[0].equals("y"));
        for (int i = 0; i < 10; i++) { s.log("line " + i); Thread.sleep(30); }
        for (int i = 0; i < 4; i++) { Truth.gone(s.retire()); s.log("after " + i); Thread.sleep(90); }
        for (int i = 0; i < 12; i++) { s.log("steady " + i); Thread.sleep(60); }
        Truth.say(a[0], Truth.stillReachable(), "stopped-uploaders-behind-hooks");
    }
}
