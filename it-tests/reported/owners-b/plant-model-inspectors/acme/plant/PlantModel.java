package acme.plant;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;

public class PlantModel {
    private final EAttribute level;
    private final EReference parts;
    private final EObject root;
    private final List<EObject> pumps = new ArrayList<>();

    @SuppressWarnings("unchecked")
    public PlantModel(int n) {
        EcoreFactory f = EcoreFactory.eINSTANCE;
        EPackage p = f.createEPackage();
        p.setName("plant"); p.setNsPrefix("plant"); p.setNsURI("urn:plant");
        EClass pump = f.createEClass();
        pump.setName("Pump");
        level = f.createEAttribute();
        level.setName("level");
        level.setEType(EcorePackage.Literals.EINT);
        pump.getEStructuralFeatures().add(level);
        EClass plant = f.createEClass();
        plant.setName("Plant");
        parts = f.createEReference();
        parts.setName("parts");
        parts.setEType(pump);
        parts.setUpperBound(-1);
        parts.setContainment(true);
        plant.getEStructuralFeatures().add(parts);
        p.getEClassifiers().add(pump);
        p.getEClassifiers().add(plant);
        root = p.getEFactoryInstance().create(plant);
        for (int i = 0; i < n; i++) {
            EObject o = p.getEFactoryInstance().create(pump);
            pumps.add(o);
            ((List<EObject>) root.eGet(parts)).add(o);
        }
    }

    public EObject root() { return root; }
    public EObject pump(int i) { return pumps.get(i % pumps.size()); }
    public void set(int i, int v) { pump(i).eSet(level, v); }
    public int size() { return pumps.size(); }
}
