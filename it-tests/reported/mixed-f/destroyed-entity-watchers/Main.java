import acme.world.*;

public class Main {
    public static void main(String[] a) throws Exception {
        String v = a.length > 0 ? a[0] : "x";
        WorldProvider world = new WorldProvider();
        world.registerListener((x, y, z) -> { });                        // the renderer
        PojoEntityManager em = new PojoEntityManager(world, v.equals("y"));
        EntityRef chest = em.create(new Inventory(), true), pump = em.create(new Inventory(), true);
        for (int i = 0; i < 15; i++) {
            life(em, world, i);
            Thread.sleep(60);
        }
        int alive = Truth.alive();
        System.out.println("entities " + em.size() + ", chest saw " + chest.getSeen() + ", pump saw " + pump.getSeen());
        System.out.println("GROUND_TRUTH variant=" + v + " retained=" + alive + " what=destroyed entities among the block listeners (" + world.count() + " listeners)");
    }

    private static void life(PojoEntityManager em, WorldProvider world, int i) {
        EntityRef creature = em.create(new Inventory(), true);
        EntityRef sign = em.create("sign " + i, false);
        for (int k = 0; k < 5; k++) world.setBlock(i, k, 0);
        em.destroy(creature);
        em.destroy(sign);
        Truth.destroyed(creature);
        Truth.destroyed(sign);
    }
}
