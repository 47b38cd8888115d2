// English words that the built-in chapter defines in a special sense and everybody else uses in the common one.

const ordinary = new Set(
	(
		'application, applications, app, availability, bridge, bridges, broker, client, clone, clones, cloud, clouds, cluster, clusters, consolidation, container, containers, ' +
		'controller, core, cores, desktop, desktops, device, devices, disk, disks, domain, domains, driver, drivers, elasticity, emulation, endpoint, ' +
		'environment, environments, extension, extensions, fabric, flow, flows, fusion, guest, guests, horizon, host, hosts, hosting, image, images, ' +
		'instance, instances, isolation, kernel, kernels, machine, machines, memory, migration, migrations, module, modules, namespace, namespaces, network, networks, ' +
		'networking, node, nodes, object, objects, orchestration, overlay, overlays, partition, partitions, partitioning, performance, player, pod, pods, pool, pools, ' +
		'process, processes, provider, region, regions, registry, resource, resources, router, routers, runtime, scheduler, server, servers, service, services, share, shares, ' +
		'snapshot, snapshots, storage, store, switch, switches, template, templates, tenant, tenants, thread, threads, user, users, volume, volumes, workstation, workstations, workload, workloads, zone, zones'
	).split(', '),
);

/** True for a word that is everyday English in other people's texts: `server`, `Hosts`. Phrases never are. */
export function isOrdinaryWord(written: string): boolean {
	return ordinary.has(written.toLowerCase());
}
