import acme.hospital.AdtFeed;
import acme.hospital.Ward;
import ca.uhn.hl7v2.HapiContext;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class Main {
    static Ward ward;
    static HapiContext permanent;

    public static void main(String[] a) throws Exception {
        ExecutorService own = a[0].equals("y") ? Executors.newFixedThreadPool(2) : null;
        ward = new Ward();
        AdtFeed feed = new AdtFeed(own);
        permanent = feed.connect();
        String[] names = {"EVERYMAN^ADAM", "NUCLEAR^NELDA", "LEVERKUHN^ADRIAN"};
        for (int i = 0; i < 22; i++) {
            HapiContext context = Truth.watch(feed.connect());
            String msg = "MSH|^~\\&|ADT" + i + "|MCM|LABADT|MCM|198808181126||ADT^A01|MSG" + i + "|P|2.3\r"
                    + "PID|1||PATID" + i + "||" + names[i % 3] + "||19610615|M\r";
            ward.admit(feed.patientOf(context, msg).get());
            context = null;
            Thread.sleep(25);
            if (i % 7 == 0) {
                ward.admit(feed.patientOf(permanent, msg.replace("ADT" + i, "LAB")).get());
            }
        }
        System.out.println(ward);
        System.out.println("GROUND_TRUTH variant=" + a[0] + " retained=" + Truth.live()
                + " what=shutdown hooks of forgotten HAPI contexts");
        System.out.println(permanent.getParserConfiguration() != null);
        System.exit(0);
    }
}
