import shop.Shop;

public class Main {
    public static void main(String[] a) throws Exception {
        Shop shop = new Shop(a[0].equals("y"));
        int redeployments = 8;
        Truth.watch(shop.redeploy());
        for (int i = 0; i < redeployments; i++) {
            shop.trade(12);
            Thread.sleep(110);
            Truth.watch(shop.redeploy());
        }
        shop.trade(3);
        Thread.sleep(100);
        System.out.println("audited " + shop.audit.get());
        Truth.print(a[0], Truth.alive() - 1, "undeployed verticles held by their consumer of prices.invalidate");
        shop.close();
        System.exit(0);
    }
}
