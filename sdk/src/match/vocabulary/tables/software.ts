import type { Table } from '../term.ts';

/** Programming languages, frameworks, roles of software. */
export const software: Table = {
  field: 'software',
  family: 'technology',
  lines: `
# skill
软件开发, 软件工程, 软件研发, 程序开发, 程序设计 | software development, software engineering, platform engineering, =SWE, =SDE, =SDET
编程, 编程能力, 代码编写, 编码能力 | programming, coding
| Python | wd:Q28865
Java开发, Java编程 | Java, J2EE, Java EE, Jakarta EE | wd:Q251
| JavaScript, ES6, ECMAScript, =JS | wd:Q2005
| TypeScript, ~=TS | <javascript wd:Q978185
C语言, C语言编程, C语言开发 | C programming, ~=C, C language, ANSI C | wd:Q15777
| C++, =CPP, C/C++ | wd:Q2407
| C#, C Sharp | wd:Q2370
| .NET, =DotNet, .NET Core, ASP.NET, ASP.NET Core
Go语言 | Golang, ~=Go, ~=GO, Go programming language | wd:Q37227
| Rust programming, =Rust, Rust language | wd:Q575650
| Kotlin | wd:Q3816639
| Swift programming, ~=Swift, SwiftUI | wd:Q17118377
| Objective-C, =ObjC, ~=OC
| PHP | wd:Q59
| Ruby programming, ~=Ruby, Ruby on Rails, =Rails | wd:Q161053
| Scala programming, =Scala | wd:Q460584
| Perl | wd:Q42478
| Lua scripting, =Lua
| Haskell
| Erlang, Elixir lang
| Clojure
| Dart language, ~=Dart
Shell脚本, Shell编程, 脚本编写 | shell scripting, bash scripting, =Bash, ~=Shell, Linux shell
| PowerShell
| VBA, Visual Basic, VB.NET, Excel VBA
| Delphi
汇编, 汇编语言 | assembly language, assembly programming
| COBOL
| Fortran
| Solidity
前端开发, 前端, Web前端, 前端技术 | front-end development, frontend development, front end, frontend
后端开发, 后端, 服务端开发, 服务器端开发, 后台开发 | back-end development, backend development, back end, backend, server-side development
全栈, 全栈开发 | full-stack development, full stack, fullstack
移动开发, 移动端开发, App开发, 移动应用 | mobile development, mobile app development, app development
安卓开发, 安卓 | Android development, Android | <mobile-development
苹果开发 | iOS development, =iOS | <mobile-development
小程序开发, 微信小程序, 小程序 | mini program development, WeChat mini program
鸿蒙, 鸿蒙开发 | HarmonyOS, OpenHarmony, ArkTS | <mobile-development
| HTML, HTML5, HTML/CSS, =H5
| CSS, CSS3, Sass, SCSS, Tailwind CSS, =Tailwind
| React library, ReactJS, =React, React.js | <javascript
| React Native | <mobile-development
| Redux | <react-library
| Next.js, NextJS | <react-library
| Vue, Vue.js, VueJS | <javascript
| AngularJS, =Angular, Angular framework | <javascript
| Svelte | <javascript
| jQuery | <javascript
| Node.js, NodeJS, =Node, Express.js, NestJS | <javascript
| Bootstrap framework, =Bootstrap
| Ajax
| Webpack, =Vite
| Three.js, WebGL
| Electron framework, ~=Electron
| Flutter | <mobile-development
| uni-app, uniapp | <mobile-development
| Qt, =QML | <c-plus-plus
| MFC, =WinForms, WinForm, =WPF
SSM框架 | Spring Framework, ~=Spring, Spring MVC, SpringMVC | <java
| Spring Boot, SpringBoot | <spring-framework
| Spring Cloud, SpringCloud | <spring-framework
| MyBatis, MyBatis-Plus, iBatis | <java
| Hibernate, =JPA | <java
| Django | <python
| Flask framework, =Flask, FastAPI | <python
| Laravel, ThinkPHP, =Yii | <php
| GraphQL
接口开发 | REST API, RESTful API, RESTful, API design
| gRPC, =Protobuf, Protocol Buffers
| WebSocket
微服务, 微服务架构 | microservices, microservice architecture
分布式, 分布式系统 | distributed systems, distributed computing
高并发, 并发编程, 多线程, 多线程编程 | concurrency, multithreading, concurrent programming, high concurrency
设计模式 | software design patterns, design patterns
面向对象, 面向对象编程 | object-oriented programming, =OOP
数据结构与算法, 数据结构, 算法与数据结构 | data structures and algorithms, data structures
架构设计, 系统架构, 软件架构, 架构能力 | software architecture, system architecture, system design
操作系统, 操作系统原理 | operating systems
编译原理, 编译器 | compilers, compiler design
网络编程, Socket编程 | network programming, socket programming, =TCP, TCP/IP, =HTTP
音视频开发, 流媒体, 音视频 | audio and video development, FFmpeg, WebRTC, streaming media
游戏开发 | game development, game programming
图形学, 计算机图形学, 图形渲染 | computer graphics, OpenGL, Vulkan, graphics programming, =DirectX
虚拟现实, 增强现实 | virtual reality, augmented reality, =VR, ~=AR, =XR, AR/VR
区块链 | blockchain, smart contracts, Web3, Ethereum
软件测试, 测试用例, 功能测试, 系统测试, 黑盒测试 | software testing, test cases, functional testing, manual testing
自动化测试, 测试自动化, 接口自动化 | test automation, automated testing | <software-testing
性能测试, 压力测试 | performance testing, load testing, stress testing | <software-testing
接口测试 | API testing | <software-testing
单元测试 | unit testing, =TDD, test-driven development | <software-testing
质量保证测试 | QA testing, software quality assurance | <software-testing
代码审查, 代码评审 | code review
版本控制, 版本管理 | version control, source control
持续集成, 持续交付, 持续部署 | CI/CD, continuous integration, continuous delivery, continuous deployment
敏捷开发, 敏捷 | agile development, agile methodology, =Agile, agile software development
| Scrum, Kanban | <agile-development
需求分析, 需求调研, 业务需求 | requirements analysis, requirements gathering, requirements engineering
软件文档, 技术文档, 文档编写, 技术文档编写 | technical documentation, technical writing
工作流引擎, 低代码, 低代码平台 | low-code development, low code, no-code
系统实施, 项目实施 | software implementation, system implementation
静态分析, 代码调试, 调试能力 | debugging
正则表达式 | regular expressions
| XML, JSON
# tool
| Git, GitHub, GitLab | <version-control
| SVN, Subversion | <version-control
| Jenkins, GitHub Actions, GitLab CI, CircleCI | <ci-cd
| Jira, Confluence
| Maven, Gradle
| Visual Studio, VS Code, VSCode
| IntelliJ IDEA, IntelliJ, =Eclipse
| Android Studio, =Xcode
| Selenium, Playwright, Cypress.io, Appium | <test-automation
| JMeter, LoadRunner | <performance-testing
| Postman | <api-testing
| JUnit, Pytest, TestNG | <unit-testing
| Unity3D, Unity engine, =Unity | <game-development
虚幻引擎 | Unreal Engine, UE4, UE5, =Unreal | <game-development
| Cocos2d, Cocos Creator, =Cocos | <game-development
| Nginx, =Apache, Apache HTTP Server
| Tomcat, WebLogic, WebSphere
| Dubbo, Nacos, Zookeeper, Apache ZooKeeper | <microservices
| Netty | <java
| AI coding assistants, GitHub Copilot, Claude Code
| Salesforce, Salesforce Apex
| SharePoint
| ServiceNow
| WordPress, Drupal, =CMS
# role
编译器工程师, 编译器开发工程师 | compiler engineer
软件工程师, 软件开发工程师, 软件研发工程师, 软件开发员, 程序员, 开发人员, 软件设计师工程师, 高级软件工程师, 软件开发人员, 开发程序员 | software engineer, software developer, programmer, application developer, =SWE Intern, software development engineer, computer programmer
Java工程师, Java开发工程师, Java程序员, Java软件工程师, Java后端开发, JAVA高级工程师, Java高级开发工程师 | Java developer, Java engineer | <software-engineer <java
Python工程师, Python开发工程师, Python开发, Python程序员, Python软件工程师 | Python developer, Python engineer | <software-engineer <python
C++工程师, C++开发工程师, C++软件工程师, C/C++开发工程师, C++软件开发工程师 | C++ developer, C++ engineer | <software-engineer <c-plus-plus
C#工程师, C#开发工程师, C#软件工程师, .NET工程师, .NET开发工程师, .NET开发 | C# developer, .NET developer | <software-engineer <c-sharp
Go工程师, Go开发工程师, Golang开发工程师, Golang工程师, Go语言开发工程师 | Go developer, Golang developer, Go engineer | <software-engineer <golang
PHP工程师, PHP开发工程师, PHP程序员 | PHP developer | <software-engineer <php
C语言工程师, C开发工程师 | C developer | <software-engineer
前端工程师, 前端开发工程师, Web前端开发工程师, web前端工程师, 前端开发人员, Web开发工程师 | front-end developer, frontend engineer, frontend developer, front-end engineer, web developer | <software-engineer
后端工程师, 后端开发工程师, 服务端开发工程师, 后台开发工程师, 后端研发工程师 | back-end developer, backend engineer, backend developer, back-end engineer | <software-engineer
全栈工程师, 全栈开发工程师 | full-stack developer, full stack engineer, fullstack developer, full stack software engineer | <software-engineer
移动开发工程师, 移动端开发工程师, APP开发工程师 | mobile developer, mobile engineer, mobile software engineer | <software-engineer
安卓工程师, Android开发工程师, Android工程师, 安卓开发工程师 | Android developer, Android engineer | <mobile-developer
iOS工程师, iOS开发工程师 | iOS developer, iOS engineer | <mobile-developer
小程序开发工程师 | mini program developer | <software-engineer
游戏开发工程师, Unity开发工程师, Unity3D开发工程师, 游戏客户端开发, 游戏程序员, 游戏服务端开发 | game developer, Unity developer, game programmer, gameplay engineer | <software-engineer
架构师, 系统架构师, 软件架构师, 技术架构师, 解决方案架构师 | software architect, solutions architect, solution architect, system architect, enterprise architect
软件测试工程师, 测试工程师, 软件测试员, 软件测试人员, 功能测试工程师, 系统测试工程师, 软件测试技术员 | software tester, test engineer, QA engineer, software test engineer, QA tester, quality assurance engineer
测试开发工程师, 自动化测试工程师, 测开工程师 | software development engineer in test, test automation engineer, automation test engineer | <software-tester
性能测试工程师 | performance test engineer | <software-tester
技术经理, 研发经理, 技术总监, 研发总监, 开发经理, 技术负责人 | engineering manager, technical manager, CTO, technical director
技术组长, 开发组长, 研发主管 | technical lead, tech lead, team lead developer
软件实施工程师, 实施工程师, 实施顾问, ERP实施顾问, 软件实施, 实施技术员 | implementation engineer, implementation consultant, software implementation engineer
技术支持工程师, 技术支持, 技术支持专员, 售前工程师, 售前技术支持, 软件技术支持 | technical support engineer, technical support, support engineer, presales engineer, pre-sales engineer
产品经理, 产品专员, 产品助理, 互联网产品经理, 软件产品经理, 产品总监, 产品运营经理 | product manager, product owner, associate product manager, technical product manager
需求分析师, 需求工程师, 业务分析师, 系统分析师, 系统分析员 | business analyst, systems analyst, requirements analyst
技术文档工程师, 技术写作 | technical writer
IT项目经理, 软件项目经理, 敏捷教练 | IT project manager, technical program manager, scrum master, agile coach
音视频开发工程师, 音视频工程师 | audio and video engineer
图形开发工程师, 图形引擎工程师, 渲染工程师 | graphics engineer, rendering engineer
区块链工程师, 区块链开发工程师 | blockchain developer, blockchain engineer
网页设计师, 网页制作, 网站建设, 网站编辑 | web designer, webmaster
# trap
C端, C轮, C位, C级, Vitamin C, C suite, B/C, go to market, go live, go further, GO TO, Spring Semester, Spring Term, Spring 2023, Spring 2024, Spring 2025, Spring 2026, Spring 2027, Spring Break, Spring Intern, Spring Internship, Spring Co-op, Fall/Spring, Spring/Summer, Summer/Spring, Winter/Spring, Spring and Summer, Spring or Summer, Swift Transportation, Shell plc, Royal Dutch Shell, Unity College, 前端面, 前端盖, 后端盖, 线路后端, SWIFT code, 敏捷性, 机械编程, 线上编程猫, 安卓越, 思维敏捷, 反应敏捷
`,
};
