import type { Table } from '../term.ts';

/** Networks, security, clouds, operations. */
export const networks: Table = {
  field: 'networks',
  family: 'technology',
  lines: `
# skill
计算机网络, 网络技术, 网络工程 | computer networking, network engineering, networking technology
网络管理, 网络维护, 网络运维, 网络搭建, 局域网维护 | network administration, network maintenance, network management
路由交换, 路由器, 交换机, 路由与交换, 交换机配置 | routing and switching, routers and switches, =BGP, =OSPF
网络安全, 信息安全, 数据安全 | network security, cybersecurity, cyber security, information security, security engineering
渗透测试, 漏洞挖掘, 攻防演练 | penetration testing, vulnerability assessment, ethical hacking, red team | <network-security
等级保护, 等保测评, 等保 | classified protection of cybersecurity
安全运维, 应急响应, 安全运营 | security operations, security operations center, incident response, =SIEM | <network-security
密码学 | cryptography
防火墙, 入侵检测, 防火墙配置 | firewalls, firewall, intrusion detection
身份认证, 权限管理 | identity and access management, =IAM, single sign-on, OAuth
Linux系统 | Linux, Unix, Linux/Unix | wd:Q388
| CentOS, Ubuntu, Red Hat Enterprise Linux, =Debian | <linux
| Windows Server, Active Directory
系统管理, 服务器维护, 服务器运维, 服务器管理 | system administration, server administration, systems administration
系统运维, IT运维, 运维 | IT operations
| DevOps
站点可靠性 | site reliability engineering, =SRE
监控系统 | monitoring and observability, =Prometheus, =Grafana, Zabbix, observability
云计算 | cloud computing, cloud infrastructure, cloud native, cloud engineering
阿里云, 腾讯云, 华为云 | Alibaba Cloud, Aliyun, Tencent Cloud, Huawei Cloud | <cloud-computing
亚马逊云 | AWS, Amazon Web Services, =EC2, AWS Lambda | <cloud-computing
微软云 | Microsoft Azure, =Azure | <cloud-computing
谷歌云 | Google Cloud, =GCP, Google Cloud Platform | <cloud-computing
虚拟化, 虚拟化技术 | virtualization, VMware, Hyper-V, =KVM
容器化, 容器技术 | containers, containerization
存储技术, 分布式存储 | storage systems, distributed storage
数据备份, 备份恢复, 灾备 | backup and recovery, disaster recovery
桌面运维, 桌面支持, 电脑维修, 计算机维护, 电脑维护, 计算机维修 | desktop support, computer repair, PC repair
IT服务管理 | ITIL, IT service management, =ITSM
机房管理, 机房运维, 数据中心, 机房 | data centre operations, data center, data centre, data center operations
通信工程, 通信技术, 通信, 通讯技术 | telecommunications engineering, telecommunications, telecom
移动通信, 无线网络优化, 网优 | mobile communications, radio network optimization, =LTE
5G技术 | 5G, 5G NR, =6G
光纤通信, 光纤熔接, 光缆, 光通信 | optical fibre communication, fiber optics, fiber splicing
基站, 基站建设, 基站维护 | base station maintenance, cell site
卫星通信, 卫星导航 | satellite communication, =GNSS, GPS navigation
网络协议, TCP/IP协议 | network protocols
IT资产管理, 信息化建设, 信息化, 企业信息化 | enterprise informatization, IT asset management
# tool
| Docker, =Podman | <containers
| Kubernetes, K8s, OpenShift, =Helm | <containers
| Terraform, Ansible, infrastructure as code, =Puppet
| OpenStack
| Wireshark
| Burp Suite, Kali Linux, Metasploit, =Nmap
| Splunk
思科 | Cisco, Cisco IOS
华为数通, 华三, 锐捷 | Huawei networking, =H3C
# role
系统工程师 | systems engineer, system engineer
网络工程师, 网络技术员, 网络运维工程师, 网络管理员, 网管, 网络维护员, 网络维护工程师, 网络技术工程师 | network engineer, network administrator, network technician
网络安全工程师, 信息安全工程师, 安全工程师网络, 安全服务工程师, 安全运维工程师, 等保测评师 | cybersecurity engineer, security analyst, information security analyst, cyber security analyst, security engineer, cybersecurity analyst, information security engineer
渗透测试工程师 | penetration tester
运维工程师, 系统运维工程师, IT运维工程师, 运维技术员, 运维专员, 服务器运维工程师, 软件运维工程师, Linux运维工程师 | operations engineer, IT operations engineer
DevOps工程师, 运维开发工程师, 自动化运维工程师, 平台工程师 | DevOps engineer, site reliability engineer, platform engineer, infrastructure engineer
系统管理员, IT管理员, 服务器管理员, IT专员, 信息管理员, IT工程师, 信息化专员, 信息化工程师, IT支持, 计算机管理员 | system administrator, systems administrator, IT specialist, IT administrator, IT technician, IT support specialist
桌面工程师, 桌面运维工程师, 桌面支持工程师, IT技术支持, IT桌面运维, 电脑维修员, 帮助台 | desktop support technician, help desk technician, IT help desk, service desk analyst, IT support
云计算工程师, 云工程师, 云运维工程师, 云平台工程师 | cloud engineer, cloud architect, cloud operations engineer
通信工程师, 通讯工程师, 通信技术员, 通信技术工程师 | telecommunications engineer, communications engineer, telecom technician
网优工程师, 无线网络优化工程师, 网络优化工程师 | radio network optimization engineer
数据中心运维工程师, 机房运维工程师, 机房值守, 机房管理员 | data centre technician, data center technician, data center engineer
装维工程师, 宽带装维员, 宽带安装员, 光纤熔接工, 线务员 | broadband technician, fibre technician, fiber technician
硬件维护工程师, 驻场工程师, 硬件运维 | on-site IT engineer
IT经理, 信息主管, 信息化主管, IT主管 | IT manager, =CIO
# certificate
华为认证 | HCIA, HCIP, HCIE, Huawei certification
思科认证 | CCNA, CCNP, CCIE
| CISSP
| CISP
| CompTIA Security+, CompTIA A+, CompTIA Network+, CompTIA
| CEH, Certified Ethical Hacker
| AWS Certified, AWS certification, AWS Certified Solutions Architect, Azure certification
红帽认证 | RHCE, RHCSA
数据库认证, Oracle认证 | OCP certification, Oracle Certified Professional, =OCP
# trap
通信地址, 通信部门, 交换机会, 运维护, 机房间, 通信行程, 停机房, 思科技, 网优缺, 网优势, 网优惠, 网优先
`,
};
