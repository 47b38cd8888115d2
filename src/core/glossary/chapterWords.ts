// English words that the built-in chapter defines in a special sense and everybody else uses in the common one.

const ordinary = new Set(
	(
		'application, applications, app, availability, bridge, bridges, broker, client, clone, clones, cloud, clouds, cluster, clusters, consolidation, consolidations, container, containers, ' +
		'control group, control groups, controller, core, cores, desktop, desktops, device, devices, disk, disks, domain, domains, driver, drivers, elasticity, emulation, emulations, endpoint, ' +
		'environment, environments, extension, extensions, fabric, flow, flows, fusion, guest, guests, horizon, host, hosts, hosting, image, images, ' +
		'instance, instances, isolation, kernel, kernels, machine, machines, memory, migration, migrations, module, modules, namespace, namespaces, network, networks, ' +
		'networking, node, nodes, nova, novas, object, objects, orchestration, orchestrations, overlay, overlays, partition, partitions, partitioning, performance, player, pod, pods, pool, pools, ' +
		'process, processes, provider, region, regions, registry, resource, resources, router, routers, runtime, scheduler, server, servers, service, services, share, shares, ' +
		'snapshot, snapshots, storage, store, switch, switches, template, templates, tenant, tenants, thread, threads, user, users, volume, volumes, workstation, workstations, workload, workloads, zone, zones'
	).split(', '),
);

const longest = Math.max(...[...ordinary].map(({ length }) => length));

/** Names that in small letters may be a variable or a version: `s3` after `s2`, `appv1`. */
const ordinaryInSmall = new Set(['appv', 's3']);

/** True for what is everyday English in other people's texts: `server`, `Hosts`, the `control group` of a study. */
export function isOrdinaryWord(written: string): boolean {
	return written.length <= longest && (ordinaryInSmall.has(written) || ordinary.has(written.toLowerCase()));
}

/** Names of clouds and tools that people write daily without writing about virtualization. */
const everydayNames = new Set([
	'amazon web services',
	'amazon elastic compute cloud',
	'amazon simple storage service',
	'container image',
	'container runtime',
	'control plane',
	'data plane',
	'docker',
	'google cloud',
	'google compute engine',
	'high availability',
	'infrastructure as a service',
	'kubernetes',
	'linux namespace',
	'microsoft 365',
	'microsoft azure',
	'open container initiative',
	'platform as a service',
	'public cloud',
	'remote desktop protocol',
	'software as a service',
]);

/** True for the label of a chapter's term whose use says nothing about a text's subject: `Docker`. */
export function isEverydayName(label: string): boolean {
	return everydayNames.has(label.toLowerCase());
}
