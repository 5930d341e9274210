import acme.search.index.IndicesService;
import acme.search.license.XPackLicenseState;
import acme.search.security.OptOutQueryCache;

public class Main {
    public static void main(String[] a) throws Exception {
        XPackLicenseState licence = new XPackLicenseState();
        IndicesService indices = new IndicesService(licence, a[0].equals("y"));
        for (int day = 1; day <= 14; day++) {
            String name = String.format("logs-2018.11.%02d", day);
            OptOutQueryCache cache = indices.createIndex(name);
            for (int q = 0; q < 20; q++) {
                cache.doCache("status:" + (200 + q));
            }
            if (day % 5 == 0) {
                licence.update(XPackLicenseState.OperationMode.values()[day / 5 % 3]);
            }
            if (day <= 11) {
                Truth.watch(cache);
            }
            if (day > 3) {
                indices.closeIndex(String.format("logs-2018.11.%02d", day - 3));
            }
            Thread.sleep(70);
        }
        licence.update(XPackLicenseState.OperationMode.PLATINUM);
        System.out.println(indices.open() + " indices open, " + indices.changes() + " licence changes");
        System.out.println("GROUND_TRUTH variant=" + a[0] + " retained=" + Truth.live()
                + " what=licence listeners of query caches of closed indices");
        System.out.println("open: " + indices.open() + " " + licence.isAuthAllowed());
    }
}
